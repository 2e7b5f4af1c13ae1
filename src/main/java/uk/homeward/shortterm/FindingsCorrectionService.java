package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.review.ReviewService;

/** What a review found, or an end was given, was wrong: somebody says what is right, and somebody else agrees. */
@Service
@Transactional
public class FindingsCorrectionService {

    private final EpisodeStore store;
    private final ReviewService reviews;
    private final ApprovalService approvals;

    FindingsCorrectionService(EpisodeStore store, ReviewService reviews, ApprovalService approvals) {
        this.store = store;
        this.reviews = reviews;
        this.approvals = approvals;
    }

    /** @return the reference of what now waits for somebody else: the national return is touched */
    public String ask(String reference, FindingsCorrection correction) {
        Episode episode = store.load(reference);
        Findings before = episode.found();
        Findings after = before.with(correction);
        Contradiction.check(
                after.assessed(), after.sequel(), after.hoursStillNeeded(), correction.contradictionReason());
        AssessmentAtHome.check(episode.request().purpose(), after.assessed(), after.sequel());
        List<Change> changes = new ArrayList<>(before.changesTo(after));
        OutcomesAchieved achieved = correction.outcomesAchieved();
        if (achieved != null) {
            OutcomesAchieved was = achieved(episode);
            if (was != achieved) {
                changes.add(
                        new Change("Outcomes of the review", was == null ? null : was.cldValue(), achieved.cldValue()));
            }
        }
        if (changes.isEmpty()) {
            throw new Refusal("sequel", "This is what stands there already. Give what is right.");
        }
        return approvals.ask(new ApprovalRequest(
                ReviewCorrection.KIND, reference, episode.caseReference(), changes, correction.reason(), correction));
    }

    /** How far the outcomes were met, as it stands on record now. */
    @Transactional(readOnly = true)
    public Optional<OutcomesAchieved> achieved(String reference) {
        return Optional.ofNullable(achieved(store.load(reference)));
    }

    private @Nullable OutcomesAchieved achieved(Episode episode) {
        Reviewing review =
                episode.reviewed().filter(held -> held.decision() != null).orElse(null);
        if (review == null) {
            throw new Refusal("outcomesAchieved", "No review was held of which this could be corrected.");
        }
        ReviewMeeting meeting = requireNonNull(reviews.find(review.reference()).meeting());
        return meeting.outcomesAchieved();
    }
}
