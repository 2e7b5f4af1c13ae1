package uk.homeward.commissioning.web;

import uk.homeward.commissioning.CommissioningService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Records the tender for a framework, and what the care costs now. */
@PageController
class CommissioningActController {
    private final CommissioningService service;

    CommissioningActController(CommissioningService service) {
        this.service = service;
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

    /** Of any act on the way to a new framework, by whoever keeps it. */
    static FormPage page(String title) {
        Visitor.allowed(Permission.KEEP_COMMISSIONING);
        return FormPage.titled(title)
                .back(CommissioningPageController.PAGE, "Back to Commissioning")
                .button(title);
    }
}
