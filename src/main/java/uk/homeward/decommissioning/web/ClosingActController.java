package uk.homeward.decommissioning.web;

import static uk.homeward.decommissioning.web.DecommissioningPageController.CLOSINGS;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.decommissioning.ClosingPoint;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.decommissioning.MoveService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What is proven before a service closes, and who goes on with whom. */
@PageController
class ClosingActController {

    private final DecommissioningLookup closings;
    private final DecommissioningService service;
    private final MoveService moves;

    ClosingActController(DecommissioningLookup closings, DecommissioningService service, MoveService moves) {
        this.closings = closings;
        this.service = service;
        this.moves = moves;
    }

    @FormMapping(CLOSINGS + "/{reference}/proof")
    String proof(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.CLOSE_SERVICES);
        ClosingPoint point = form.needed("point", form.choice("point", ClosingPoint.class), "Choose what is proven.");
        String proof = form.neededText("proof", "Say what proves it.");
        Integer open = form.wholeNumber("open", "How many are still open");
        LocalDate provenOn = form.neededDate("provenOn", "The day on which it was so");
        return form.handle(
                FormPage.titled("Sign for a point")
                        .about(closings.find(reference).title())
                        .explained("You sign with your own name. Signed again, the newest stands.")
                        .back(CLOSINGS + "/" + reference, "Back to the service")
                        .asking(
                                FormField.choice(
                                        "point",
                                        "What is proven?",
                                        FormField.choices(
                                                List.of(ClosingPoint.values()), Enum::name, ClosingPoint::label)),
                                FormField.words("proof", "What proves it?")
                                        .hint("For example, where the receipt is kept. No names of people."),
                                FormField.number("open", "How many are still open?")
                                        .hint("For complaints and safeguarding: it has to be 0."),
                                FormField.date("provenOn", "On which day was it so?"))
                        .button("Sign"),
                "It is signed.",
                () -> service.sign(reference, point, proof, open, provenOn));
    }

    @FormMapping(CLOSINGS + "/people/{episode}/worker")
    String worker(@PathVariable String episode, Form form) {
        Visitor.allowed(Permission.MOVE_PEOPLE);
        Boolean same = form.needed("sameWorker", form.yesOrNo("sameWorker"), "Say whether the same worker comes.");
        String reason = form.text("workerReason");
        return form.handle(
                FormPage.titled("Record who comes now")
                        .about(episode)
                        .explained("Somebody who moves keeps the same worker where that is possible.")
                        .back(CLOSINGS, "Back to services that close")
                        .asking(
                                FormField.yesOrNo("sameWorker", "Does the same worker come?"),
                                FormField.words("workerReason", "If not, why?").hint("No names of people."))
                        .button("Record"),
                "It is recorded.",
                () -> moves.tellWorker(episode, same, reason));
    }
}
