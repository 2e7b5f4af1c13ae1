package uk.homeward.frameworkmove.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.frameworkmove.FrameworkMoveLookup;
import uk.homeward.frameworkmove.FrameworkMoveRules;
import uk.homeward.frameworkmove.FrameworkMoveService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Opens the move to one framework, and records what came of each provider's tender. */
@PageController
class KeepFrameworkMovePageController {

    private static final String MOVES = FrameworkMovePageController.MOVES;

    private final FrameworkMoveLookup lookup;
    private final FrameworkMoveService moves;
    private final FrameworkMoveRules rules;

    KeepFrameworkMovePageController(FrameworkMoveLookup lookup, FrameworkMoveService moves, FrameworkMoveRules rules) {
        this.lookup = lookup;
        this.moves = moves;
        this.rules = rules;
    }

    @FormMapping(MOVES + "/open")
    String open(Form form) {
        Visitor.allowed(Permission.OPEN_FRAMEWORK_MOVE);
        form.confirmed("Confirm that the move begins.");
        return form.handle(
                FormPage.titled("Open the move")
                        .about(rules.title())
                        .explained(
                                "Everybody stays where they are until it is decided what came of their provider’s tender.")
                        .back(MOVES, "Back to one framework")
                        .asking(FormField.confirmation("The tender is over, and the move begins"))
                        .button("Open the move"),
                "The move is open.",
                moves::open);
    }

    @FormMapping(MOVES + "/{reference}/decide")
    String decide(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.DECIDE_PROVIDER);
        String provider = form.neededText("provider", "Choose a provider of the old frameworks.");
        Boolean successful =
                form.needed("successful", form.yesOrNo("successful"), "Say whether the provider was successful.");
        BigDecimal rate = form.pounds("ratePerHour");
        String reason = form.text("reason");
        return form.handle(
                FormPage.titled("Record what came of a tender")
                        .about(rules.title())
                        .explained(
                                "Of a provider that is successful everybody stays with it, under its new contract. Of one that is not,"
                                        + " everybody gets a task in which their choice is recorded.")
                        .back(MOVES + "/" + reference, "Back to the move")
                        .asking(
                                FormField.list("provider", "Which provider?", undecided(reference)),
                                FormField.yesOrNo("successful", "Was it successful?"),
                                FormField.pounds("ratePerHour", "Its rate for an hour, where it was (optional)"),
                                FormField.words("reason", "Why not, where it was not (optional)"))
                        .button("Record"),
                "It is recorded.",
                () -> moves.decide(reference, provider, successful, rate, reason));
    }

    private Map<String, String> undecided(String reference) {
        Map<String, String> open = new LinkedHashMap<>();
        lookup.find(reference).providers().stream()
                .filter(one -> one.decidedOn() == null)
                .forEach(one -> open.put(one.code(), one.name()));
        return open;
    }
}
