package uk.homeward.commissioning.web;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.commissioning.CommissioningRules;
import uk.homeward.commissioning.CommissioningRules.ChecklistItem;
import uk.homeward.commissioning.CommissioningService;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.commissioning.DirectionView;
import uk.homeward.commissioning.ImpactOutcome;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The small page of each act on the way to a new framework. */
@PageController
class CommissioningActController {
    private final CommissioningService service;
    private final DirectionService directions;
    private final CommissioningRules rules;

    CommissioningActController(CommissioningService service, DirectionService directions, CommissioningRules rules) {
        this.service = service;
        this.directions = directions;
        this.rules = rules;
    }

    @FormMapping("/commissioning/directions/new")
    String issue(Form form) {
        FormPage page = page("Record a direction")
                .explained("One of a code that is in force is its revision, and takes its place.")
                .asking(
                        FormField.line("code", "Code").hint("For example, DO2a"),
                        FormField.line("issuedBy", "Who issued it?"),
                        FormField.line("issuedTo", "Whom does it bind?"),
                        FormField.date("issuedOn", "Issued on"),
                        FormField.date("dueOn", "Last day on which it can be met"),
                        FormField.words("wording", "Its words"));
        DirectionRequest asked = new DirectionRequest(
                form.text("code"),
                form.text("issuedBy"),
                form.text("issuedTo"),
                form.date("issuedOn", "The day"),
                form.date("dueOn", "The last day"),
                form.text("wording"));
        return form.handle(
                page,
                "The direction is recorded. Commissioners have it among their tasks.",
                () -> directions.issue(asked));
    }

    @FormMapping("/commissioning/directions/{reference}/withdrawal")
    String withdraw(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.KEEP_COMMISSIONING);
        DirectionView direction = directions.find(reference);
        FormPage page = page("Withdraw a direction")
                .about(direction.name())
                .explained("Only where it was recorded by mistake: a revision takes its place by itself.")
                .asking(FormField.words("reason", "What was wrong?"))
                .back("/commissioning/directions/" + reference, "Back to the direction");
        return form.handle(
                page, "The direction is withdrawn.", () -> directions.withdraw(reference, form.text("reason")));
    }

    @FormMapping("/commissioning/tender")
    String tender(Form form) {
        FormPage page = page("Record the tender for a framework")
                .explained("Not before the model of care is agreed.")
                .asking(
                        FormField.line("framework", "Which framework?"),
                        FormField.date("issuedOn", "Issued on"),
                        FormField.words("note", "Note"));
        return form.handle(
                page,
                "The tender is recorded.",
                () -> service.recordTender(
                        form.text("framework"), form.date("issuedOn", "The day"), form.text("note")));
    }

    @FormMapping("/commissioning/checklist")
    String check(Form form) {
        FormPage page = page("Record a point of the checklist")
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
        FormPage page = page("Record the impact assessment")
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
        FormPage page = page("Record what an outcome has come to")
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

    @FormMapping("/commissioning/cost")
    String cost(Form form) {
        FormPage page = page("Record what the care costs now")
                .asking(
                        FormField.pounds("pounds", "Cost of a year"),
                        FormField.date("from", "From"),
                        FormField.words("source", "Where does the amount come from?"));
        return form.handle(
                page,
                "The cost is recorded, and laid beside the one before.",
                () -> service.recordCost(form.pounds("pounds"), form.date("from", "The day"), form.text("source")));
    }

    private static FormPage page(String title) {
        Visitor.allowed(Permission.KEEP_COMMISSIONING);
        return FormPage.titled(title)
                .back(CommissioningPageController.PAGE, "Back to Commissioning")
                .button(title);
    }
}
