package uk.homeward.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Reviews a page at a time. */
@Service
@Transactional(readOnly = true)
public class ReviewLists {
    private final Reviews reviews;

    ReviewLists(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Not yet conducted or cancelled, the earliest due first. */
    public Paged<ReviewView> outstanding(PageQuery page) {
        return Paged.of(reviews.outstanding(page.pageable()).map(review -> review.view(null)));
    }
}
