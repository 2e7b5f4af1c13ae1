package uk.homeward.commissioning.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.commissioning.DirectionView;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The small page of each act on a direction. */
@PageController
class DirectionActController {
    private final DirectionService directions;

    DirectionActController(DirectionService directions) {
        this.directions = directions;
    }

    @FormMapping("/commissioning/directions/new")
    String issue(Form form) {
        FormPage page = CommissioningActController.page("Record a direction")
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
        FormPage page = CommissioningActController.page("Withdraw a direction")
                .about(direction.name())
                .explained("Only where it was recorded by mistake: a revision takes its place by itself.")
                .asking(FormField.words("reason", "What was wrong?"))
                .back("/commissioning/directions/" + reference, "Back to the direction");
        return form.handle(
                page, "The direction is withdrawn.", () -> directions.withdraw(reference, form.text("reason")));
    }
}
