package uk.homeward.framework.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Providers;
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

/** Records what the regulator found, and takes back what was recorded wrong. */
@PageController
class InspectionPageController {

    private final InspectionService inspections;
    private final FrameworkRules rules;
    private final Providers providers;

    InspectionPageController(InspectionService inspections, FrameworkRules rules, Providers providers) {
        this.inspections = inspections;
        this.rules = rules;
        this.providers = providers;
    }

    @FormMapping(KeepFrameworkPageController.PROVIDER + "/inspection")
    String inspection(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        Map<String, Integer> grades = new LinkedHashMap<>();
        FormPage page = ProviderFormPage.titled("Record an inspection", code, providers)
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

    @FormMapping(KeepFrameworkPageController.PROVIDER + "/inspections/{number}/take-back")
    String takeBack(@PathVariable String code, @PathVariable long number, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return form.handle(
                ProviderFormPage.titled("Take an inspection back", code, providers)
                        .explained("Use this where it was recorded by mistake or with wrong grades.")
                        .asking(FormField.words("reason", "Why?"))
                        .button("Save"),
                "The inspection is taken back.",
                () -> inspections.takeBack(code, number, form.text("reason")));
    }
}
