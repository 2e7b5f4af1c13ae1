package uk.homeward.shortterm;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.referral.ReferralService;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.review.ReviewService;
import uk.homeward.shortterm.EpisodeFact.FindingsCorrected;

/** Puts right what was found, in the record and in the national return; the old value stays in the timeline. */
@Component
class ReviewCorrection extends Approvable<FindingsCorrection> {

    static final String KIND = "findings-correction";

    private final EpisodeStore store;
    private final ReviewService reviews;
    private final ReferralService referrals;
    private final ApplicationEventPublisher facts;

    ReviewCorrection(
            EpisodeStore store, ReviewService reviews, ReferralService referrals, ApplicationEventPublisher facts) {
        super(KIND, "Correct what was found", FindingsCorrection.class);
        this.store = store;
        this.reviews = reviews;
        this.referrals = referrals;
        this.facts = facts;
    }

    @Override
    protected void carryOut(String subjectReference, FindingsCorrection answers) {
        Episode episode = store.load(subjectReference);
        Findings before = episode.found();
        Findings after = before.with(answers);
        episode.correct(after);
        Optional<Ending> ending = episode.ended();
        ending.ifPresent(end -> episode.recordCldOutcome(referrals.correctServiceOutcome(
                episode.caseReference(), end.reason().name(), String.valueOf(end.sequel()))));
        store.keep(episode);
        before.changesTo(after)
                .forEach(change -> facts.publishEvent(
                        new FindingsCorrected(subjectReference, episode.caseReference(), change, answers.reason())));
        OutcomesAchieved achieved = answers.outcomesAchieved();
        if (achieved != null) {
            episode.reviewed()
                    .ifPresent(review -> reviews.correctOutcomes(review.reference(), achieved, answers.reason()));
        }
    }
}
