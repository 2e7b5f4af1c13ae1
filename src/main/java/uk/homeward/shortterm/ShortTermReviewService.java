package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewService;
import uk.homeward.shortterm.EpisodeFact.ExtensionRequested;

/** Records the review of an episode with the findings that only a short-term service understands, and what it decided. */
@Service
@Transactional
public class ShortTermReviewService {

    private final ReviewService reviews;
    private final ReviewPlanner planner;
    private final ShortTermReviews held;
    private final EpisodeStore store;
    private final GoalService goals;
    private final CouncilProfile council;
    private final WhatFollows follows;
    private final LateFactService lateFacts;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ShortTermReviewService(
            ReviewService reviews,
            ReviewPlanner planner,
            ShortTermReviews held,
            EpisodeStore store,
            GoalService goals,
            CouncilProfile council,
            WhatFollows follows,
            LateFactService lateFacts,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.reviews = reviews;
        this.planner = planner;
        this.held = held;
        this.store = store;
        this.goals = goals;
        this.council = council;
        this.follows = follows;
        this.lateFacts = lateFacts;
        this.clock = clock;
        this.facts = facts;
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

    /** Takes over what the review decided: exit scores, sequel, the wish to extend. */
    public ReviewDecision recordDecision(String reference) {
        Episode episode = store.load(reference);
        Conclusion conclusion = planner.conclusion(episode, store.rules(episode));
        ReviewDecision decision = episode.decide(conclusion, Actor.name(), council.hospital(), today());
        goals.leaveWith(episode, conclusion.exitScores());
        store.keep(episode);
        follows.askIfNeedsAreLeft(episode, FollowUpCause.SUPPORT_ENDS);
        Extension wish = conclusion.extension();
        if (wish != null) {
            facts.publishEvent(new ExtensionRequested(reference, episode.caseReference(), wish.days(), wish.reason()));
        }
        return decision;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
