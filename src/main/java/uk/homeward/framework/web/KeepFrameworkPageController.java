package uk.homeward.framework.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.framework.AdmissionRequest;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.FrameworkKeeping;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.framework.InspectionRequest;
import uk.homeward.framework.InspectionService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What commissioners do with the framework. */
@PageController
class KeepFrameworkPageController {

    private static final String PROVIDER = "/framework/providers/{code}";

    private final FrameworkKeeping keeping;
    private final InspectionService inspections;
    private final FrameworkRules rules;
    private final Providers providers;

    KeepFrameworkPageController(
            FrameworkKeeping keeping, InspectionService inspections, FrameworkRules rules, Providers providers) {
        this.keeping = keeping;
        this.inspections = inspections;
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
                                        FormField.choices(
                                                rules.frameworks(),
                                                FrameworkRules.Framework::code,
                                                FrameworkRules.Framework::name)),
                                FormField.list(
                                        "provider",
                                        "Provider",
                                        FormField.choices(providers.outside(), Provider::code, Provider::name)),
                                FormField.ticks("clientGroups", "Whom does it give care to?", groups()),
                                FormField.pounds("ratePerHour", "Rate for an hour"),
                                FormField.words("reason", "Your reason, where only one inspection is known"))
                        .button("Admit provider"),
                "The provider is on the framework.",
                () -> keeping.admit(asked));
    }

    static Map<String, String> groups() {
        return FormField.choices(Arrays.asList(ClientGroup.values()), ClientGroup::name, ClientGroup::label);
    }

    @FormMapping(PROVIDER + "/inspection")
    String inspection(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        Map<String, Integer> grades = new LinkedHashMap<>();
        FormPage page = page(code, "Record an inspection")
                .explained("Give the grades as the regulator published them, as numbers from 1, the worst.")
                .asking(FormField.date("inspectedOn", "Day of the inspection"));
        for (int i = 0; i < rules.themes().size(); i++) {
            String theme = rules.themes().get(i);
            Integer grade = form.wholeNumber("grade" + i, theme);
            if (grade != null) {
                grades.put(theme, grade);
            }
            page = page.asking(FormField.number("grade" + i, theme));
        }
        InspectionRequest told =
                new InspectionRequest(form.neededDate("inspectedOn", "The day of the inspection"), grades);
        return form.handle(
                page.button("Record inspection"), "The inspection is recorded.", () -> inspections.record(code, told));
    }

    @FormMapping(PROVIDER + "/inspections/{number}/take-back")
    String takeBack(@PathVariable String code, @PathVariable long number, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return reasoned(
                form,
                page(code, "Take an inspection back")
                        .explained("Use this where it was recorded by mistake or with wrong grades."),
                "The inspection is taken back.",
                () -> inspections.takeBack(code, number, form.text("reason")));
    }

    @FormMapping(PROVIDER + "/suspend")
    String suspend(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return reasoned(
                form,
                page(code, "Suspend a provider")
                        .explained("It gets no new work until you lift it. What it gives goes on."),
                "The provider is suspended.",
                () -> keeping.suspend(code, form.text("reason")));
    }

    @FormMapping(PROVIDER + "/resume")
    String resume(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return reasoned(
                form,
                page(code, "Lift a suspension").explained("It may have new work again, if its grades allow it."),
                "The suspension is lifted.",
                () -> keeping.resume(code, form.text("reason")));
    }

    @FormMapping(PROVIDER + "/remove")
    String remove(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return reasoned(
                form,
                page(code, "Remove a provider from the framework")
                        .explained("What it gives goes on until somebody agrees otherwise with each person."),
                "The provider is no longer on the framework.",
                () -> keeping.remove(code, form.text("reason")));
    }

    @FormMapping(PROVIDER + "/contract")
    String contract(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return form.handle(
                page(code, "Add a version of the contract")
                        .explained("What was placed before keeps its rate.")
                        .asking(
                                FormField.date("from", "The rate holds from"),
                                FormField.pounds("ratePerHour", "Rate for an hour"))
                        .button("Add version"),
                "The version is added.",
                () -> keeping.addContractVersion(
                        code, form.neededDate("from", "The day from which it holds"), form.pounds("ratePerHour")));
    }

    private static String reasoned(Form form, FormPage page, String done, Runnable act) {
        return form.handle(page.asking(FormField.words("reason", "Why?")).button("Save"), done, act);
    }

    private FormPage page(String code, String title) {
        return FormPage.titled(title)
                .about(providers.name(code))
                .back("/framework/providers/" + code, "Back to the provider");
    }
}
