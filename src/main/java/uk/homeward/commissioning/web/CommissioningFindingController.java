package uk.homeward.commissioning.web;

import java.util.List;
import uk.homeward.commissioning.CommissioningFindingService;
import uk.homeward.commissioning.CommissioningRules;
import uk.homeward.commissioning.CommissioningRules.ChecklistItem;
import uk.homeward.commissioning.ImpactOutcome;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;

/** Records what somebody found on the way to a new framework: of the checklist, the impact and each outcome. */
@PageController
class CommissioningFindingController {
    private final CommissioningFindingService service;
    private final CommissioningRules rules;

    CommissioningFindingController(CommissioningFindingService service, CommissioningRules rules) {
        this.service = service;
        this.rules = rules;
    }

    @FormMapping("/commissioning/checklist")
    String check(Form form) {
        FormPage page = CommissioningActController.page("Record a point of the checklist")
                .asking(
                        FormField.choice(
                                "point",
                                "Which point?",
                                FormField.choices(rules.checklist(), ChecklistItem::code, ChecklistItem::what)),
                        FormField.yesOrNo("inPlace", "Is it in place?"),
                        FormField.date("onDay", "Looked at on"),
                        FormField.words("evidence", "What shows it, or what is missing?"));
        return form.handle(
                page,
                "It is recorded.",
                () -> service.check(
                        form.text("point"),
                        form.yesOrNo("inPlace"),
                        form.date("onDay", "The day"),
                        form.text("evidence")));
    }

    @FormMapping("/commissioning/impact")
    String impact(Form form) {
        FormPage page = CommissioningActController.page("Record the impact assessment")
                .asking(
                        FormField.choice(
                                "outcome",
                                "What was found?",
                                FormField.choices(
                                        List.of(ImpactOutcome.values()), ImpactOutcome::name, ImpactOutcome::label)),
                        FormField.date("onDay", "Done on"),
                        FormField.words("findings", "Who was looked at, and what is done?"));
        return form.handle(
                page,
                "The impact assessment is recorded.",
                () -> service.assessImpact(
                        form.choice("outcome", ImpactOutcome.class),
                        form.date("onDay", "The day"),
                        form.text("findings")));
    }

    @FormMapping("/commissioning/outcome")
    String outcome(Form form) {
        FormPage page = CommissioningActController.page("Record what an outcome has come to")
                .asking(
                        FormField.choice(
                                "outcome",
                                "Which outcome?",
                                FormField.choices(rules.measured(), outcome -> outcome, outcome -> outcome)),
                        FormField.date("onDay", "Looked at on"),
                        FormField.words("found", "What has it come to, with figures?"));
        return form.handle(
                page,
                "It is recorded.",
                () -> service.outcome(form.text("outcome"), form.date("onDay", "The day"), form.text("found")));
    }
}
