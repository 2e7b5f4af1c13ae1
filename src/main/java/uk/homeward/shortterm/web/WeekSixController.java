package uk.homeward.shortterm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.council.CouncilProfile;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The week-six board and the reviews that are outstanding: references only, no names. */
@PageController
@Order(30)
class WeekSixController implements NavigationSource {
    private final WeekSix weekSix;
    private final CouncilProfile council;

    WeekSixController(WeekSix weekSix, CouncilProfile council) {
        this.weekSix = weekSix;
        this.council = council;
    }

    /** A council without a short-term service has nothing to look for there. */
    @Override
    public List<NavigationEntry> navigation() {
        return council.services().isEmpty()
                ? List.of()
                : List.of(new NavigationEntry("Week six", "/week-six", Permission.SEE_BOARD));
    }

    @GetMapping("/week-six")
    String board(@RequestParam(required = false) @Nullable String service, PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BOARD);
        model.addAttribute("rows", weekSix.rows(service, page));
        model.addAttribute("services", council.services());
        model.addAttribute("service", service);
        return "shortterm/week-six";
    }
}
