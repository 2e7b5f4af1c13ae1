package uk.homeward.frameworkmove.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.frameworkmove.FrameworkMoveLookup;
import uk.homeward.frameworkmove.FrameworkMoveRules;
import uk.homeward.frameworkmove.MoveStatus;
import uk.homeward.paging.PageQuery;
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

    static final String MOVES = "/programmes/framework-moves";

    private final FrameworkMoveLookup lookup;
    private final FrameworkMoveRules rules;

    FrameworkMovePageController(FrameworkMoveLookup lookup, FrameworkMoveRules rules) {
        this.lookup = lookup;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "One framework", MOVES, visitor -> rules.run() && visitor.may(Permission.SEE_FRAMEWORK_MOVE))
                .under(NavigationGroup.FINDING_CARE));
    }

    /** Whoever is not settled although the new framework holds is loud on the first page. */
    @Override
    public List<Shown> on(String address, Visitor visitor) {
        boolean here = address.equals("/") && rules.run() && visitor.may(Permission.SEE_FRAMEWORK_MOVE);
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
}
