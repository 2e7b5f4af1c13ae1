package uk.homeward.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.audit.AuditTrail;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.review.ReviewFilter;
import uk.homeward.review.ReviewLists;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;

@Tag(name = "Reviews", description = "Reviews: when they come up, when they are due, what they found")
@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api/reviews")
class ReviewController {

    private final ReviewService reviews;
    private final ReviewLists lists;
    private final AuditTrail trail;

    ReviewController(ReviewService reviews, ReviewLists lists, AuditTrail trail) {
        this.reviews = reviews;
        this.lists = lists;
        this.trail = trail;
    }

    @Operation(
            summary = "Outstanding reviews",
            description = "Neither conducted nor cancelled, the earliest due first: of short-term services and of"
                    + " packages.")
    @GetMapping
    Paged<ReviewView> outstanding(@ParameterObject ReviewFilter filter, @ParameterObject PageQuery page) {
        return lists.outstanding(filter, page);
    }

    @Operation(
            summary = "One review",
            description = "With its findings once it was conducted. That you looked is kept in the trail of the case.")
    @GetMapping("/{reference}")
    ReviewView one(@PathVariable String reference) {
        ReviewView review = reviews.find(reference);
        trail.looked(reference, review.caseReference());
        return review;
    }
}
