package uk.homeward.frameworkmove.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.frameworkmove.FrameworkMoveLookup;
import uk.homeward.frameworkmove.FrameworkMoveService;
import uk.homeward.frameworkmove.MoveStatus;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The move to one framework: what came of each provider's tender, and how everybody stands whom they serve. */
@PageController
@Order(57)
class FrameworkMovePageController implements NavigationSource, PageSection {

    private static final String MOVES = "/programmes/framework-moves";

    private final FrameworkMoveLookup lookup;
    private final FrameworkMoveService moves;

    FrameworkMovePageController(FrameworkMoveLookup lookup, FrameworkMoveService moves) {
        this.lookup = lookup;
        this.moves = moves;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "One framework", MOVES, visitor -> lookup.run() && visitor.may(Permission.SEE_FRAMEWORK_MOVE))
                .under(NavigationGroup.FINDING_CARE));
    }

    /** Whoever is not settled although the new framework holds is loud on the first page. */
    @Override
    public List<Shown> on(String address, Visitor visitor) {
        boolean here = address.equals("/") && lookup.run() && visitor.may(Permission.SEE_FRAMEWORK_MOVE);
        return here ? List.of(new Shown(Place.WARNING, "frameworkmove/late", "alarm", lookup.late())) : List.of();
    }

    @GetMapping(MOVES)
    String all(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_FRAMEWORK_MOVE);
        model.addAttribute("moves", lookup.all(page));
        return "frameworkmove/moves";
    }

    @GetMapping(MOVES + "/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable MoveStatus status,
            PageQuery page,
            Model model) {
        Visitor.allowed(Permission.SEE_FRAMEWORK_MOVE);
        model.addAttribute("move", lookup.find(reference));
        model.addAttribute("status", status);
        model.addAttribute("people", lookup.people(reference, status, page));
        return "frameworkmove/move";
    }

    @FormMapping(MOVES + "/open")
    String open(Form form) {
        Visitor.allowed(Permission.OPEN_FRAMEWORK_MOVE);
        form.confirmed("Confirm that the move begins.");
        return form.handle(
                FormPage.titled("Open the move")
                        .about(lookup.title())
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
                        .about(lookup.title())
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
