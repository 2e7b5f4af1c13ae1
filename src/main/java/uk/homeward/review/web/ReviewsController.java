package uk.homeward.review.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.review.ReviewService;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

@PageController
class ReviewsController {
    private final ReviewService reviews;
    private final Clock clock;

    ReviewsController(ReviewService reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping("/reviews")
    String outstanding(Model model) {
        Visitor.allowed(Permission.SEE_BOARD);
        model.addAttribute("reviews", reviews.outstanding());
        model.addAttribute("today", LocalDate.now(clock));
        return "review/reviews";
    }
}
