package uk.homeward.shortterm;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewService;

/** Records the review of an episode with the findings that only a short-term service understands. */
@Service
@Transactional
public class ShortTermReviewService {

    private final ReviewService reviews;
    private final ShortTermReviews held;
    private final EpisodeStore store;

    ShortTermReviewService(ReviewService reviews, ShortTermReviews held, EpisodeStore store) {
        this.reviews = reviews;
        this.held = held;
        this.store = store;
    }

    /** Refused where the episode could not follow what was found: its goals, its sequel, its extension. */
    public void conduct(String review, ReviewMeeting meeting, ShortTermFindings typed) {
        reviews.conduct(review, meeting, (reference, complete) -> {
            ShortTermFindings findings = typed.checked();
            Episode episode = store.load(reference);
            var unused = episode.conclude(complete, findings, store.rules(episode));
            held.save(new ShortTermReview(review, episode.id(), findings));
        });
    }
}
