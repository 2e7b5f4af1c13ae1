package uk.homeward.framework.web;

import java.util.Arrays;
import java.util.Map;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.framework.AdmissionRequest;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.Framework;
import uk.homeward.framework.FrameworkAdmissionService;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Admits a provider to a framework. */
@PageController
class AdmissionPageController {

    private final FrameworkAdmissionService admissions;
    private final FrameworkRules rules;
    private final Providers providers;

    AdmissionPageController(FrameworkAdmissionService admissions, FrameworkRules rules, Providers providers) {
        this.admissions = admissions;
        this.rules = rules;
        this.providers = providers;
    }

    @FormMapping("/framework/admit")
    String admit(Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        AdmissionRequest asked = new AdmissionRequest(
                form.neededText("framework", "Choose a framework."),
                form.neededText("provider", "Choose a provider."),
                form.choices("clientGroups", ClientGroup.class),
                form.pounds("ratePerHour"),
                form.text("reason"));
        return form.handle(
                FormPage.titled("Admit a provider to a framework")
                        .back("/framework", "Back to the framework")
                        .explained(
                                "The grades of its last two inspections decide. Of only one, you decide and say why.")
                        .asking(
                                FormField.list(
                                        "framework",
                                        "Framework",
                                        FormField.choices(rules.frameworks(), Framework::code, Framework::name)),
                                FormField.list(
                                        "provider",
                                        "Provider",
                                        FormField.choices(providers.outside(), Provider::code, Provider::name)),
                                FormField.ticks("clientGroups", "Whom does it give care to?", groups()),
                                FormField.pounds("ratePerHour", "Rate for an hour"),
                                FormField.words("reason", "Your reason, where only one inspection is known"))
                        .button("Admit provider"),
                "The provider is on the framework.",
                () -> admissions.admit(asked));
    }

    static Map<String, String> groups() {
        return FormField.choices(Arrays.asList(ClientGroup.values()), ClientGroup::name, ClientGroup::label);
    }
}
