package uk.homeward.decommissioning.web;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** A service goes on longer than was decided, by a new decision. */
@PageController
class ExtendClosingPageController {

    private final DecommissioningLookup closings;
    private final DecommissioningService service;

    ExtendClosingPageController(DecommissioningLookup closings, DecommissioningService service) {
        this.closings = closings;
        this.service = service;
    }

    @FormMapping(DecommissioningPageController.CLOSINGS + "/{reference}/extend")
    String extend(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.CLOSE_SERVICES);
        LocalDate until = form.neededDate("until", "The day on which it closes then");
        String decision = form.neededText("decision", "Give the reference of the new decision.");
        String reason = form.neededText("reason", "Say why it goes on longer.");
        return form.handle(
                FormPage.titled("Extend again")
                        .about(closings.find(reference).title())
                        .explained("A service goes on longer only by a new decision that is in force.")
                        .back(DecommissioningPageController.CLOSINGS + "/" + reference, "Back to the service")
                        .asking(
                                FormField.date("until", "On which day does it close then?"),
                                FormField.line("decision", "Reference of the new decision")
                                        .hint("For example, DEC-000123."),
                                FormField.words("reason", "Why does it go on longer?")
                                        .hint("No names of people."))
                        .button("Extend"),
                "It goes on longer.",
                () -> service.extend(reference, until, decision, reason));
    }
}
