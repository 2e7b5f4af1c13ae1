package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewService;

/** Records the review of an episode with the findings that only a short-term service understands. */
@Service
@Transactional
public class ShortTermReviewService {

    private final ReviewService reviews;
    private final ShortTermReviews held;
    private final EpisodeStore store;
    private final CouncilProfile council;
    private final LateFactService lateFacts;
    private final Clock clock;

    ShortTermReviewService(
            ReviewService reviews,
            ShortTermReviews held,
            EpisodeStore store,
            CouncilProfile council,
            LateFactService lateFacts,
            Clock clock) {
        this.reviews = reviews;
        this.held = held;
        this.store = store;
        this.council = council;
        this.lateFacts = lateFacts;
        this.clock = clock;
    }

    /**
     * Refused where the episode could not follow what was found: its goals, its sequel, its extension.
     *
     * @param lateReason why it is told only now; needed beyond the council's days, and a second person then looks at it
     */
    public void conduct(String review, ReviewMeeting meeting, ShortTermFindings typed, @Nullable String lateReason) {
        reviews.conduct(review, meeting, (reference, complete) -> {
            ShortTermFindings findings = typed.checked();
            Episode episode = store.load(reference);
            var unused = episode.conclude(complete, findings, store.rules(episode));
            held.save(new ShortTermReview(review, episode.id(), findings));
            LocalDate day = requireNonNull(complete.conductedOn());
            String late = Wording.lateReason("lateReason", lateReason, day, today(), council.lateFactDays());
            lateFacts.told(LateFactKind.REVIEW, review, episode, day, late);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
