package uk.homeward.review;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Reviews a page at a time. */
@Service
@Transactional(readOnly = true)
public class ReviewLists {
    private final Reviews reviews;
    private final Clock clock;

    ReviewLists(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Not yet conducted or cancelled, the earliest due first. */
    public Paged<ReviewView> outstanding(ReviewFilter filter, PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        return Paged.of(reviews.outstanding(filter.kinds(), filter.from(today), filter.until(today), page.pageable())
                .map(review -> review.view(null)));
    }
}
