package uk.homeward.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.paging.PageQuery;
import uk.homeward.review.ReviewFilter;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewLists;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

@PageController
@Order(40)
class ReviewsController implements NavigationSource {
    private final ReviewLists reviews;
    private final Clock clock;

    ReviewsController(ReviewLists reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Reviews", "/reviews", Permission.SEE_BOARD));
    }

    @GetMapping("/reviews")
    String outstanding(ReviewFilter filter, PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BOARD);
        model.addAttribute("reviews", reviews.outstanding(filter, page));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", ReviewKind.values());
        model.addAttribute("dues", ReviewFilter.Due.values());
        model.addAttribute("today", LocalDate.now(clock));
        return "review/reviews";
    }
}
