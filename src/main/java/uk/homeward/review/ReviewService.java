package uk.homeward.review;

import java.util.List;
import org.springframework.stereotype.Service;

/** The door to reviews. */
@Service
public class ReviewService {

    /** @return the reference, for example {@code REV-000123} */
    public String schedule(ReviewRequest request) {
        throw new UnsupportedOperationException();
    }

    /** The review has come up on its day. */
    public ReviewDates open(String reference) {
        throw new UnsupportedOperationException();
    }

    public void remind(String reference) {
        throw new UnsupportedOperationException();
    }

    public void escalate(String reference) {
        throw new UnsupportedOperationException();
    }

    public void conduct(String reference, ReviewFindings findings) {
        throw new UnsupportedOperationException();
    }

    /** Refused without a reason: a review is never lost silently. */
    public void cancel(String reference, String reason) {
        throw new UnsupportedOperationException();
    }

    public ReviewView find(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Not yet conducted or cancelled, the earliest due first. */
    public List<ReviewView> outstanding() {
        throw new UnsupportedOperationException();
    }
}
