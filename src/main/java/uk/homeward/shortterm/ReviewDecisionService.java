package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.shortterm.EpisodeFact.ExtensionRequested;

/** Lets an episode take over what its review decided. */
@Service
@Transactional
public class ReviewDecisionService {
    private final ReviewPlanner planner;
    private final EpisodeStore store;
    private final GoalService goals;
    private final CouncilProfile council;
    private final WhatFollows follows;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReviewDecisionService(
            ReviewPlanner planner,
            EpisodeStore store,
            GoalService goals,
            CouncilProfile council,
            WhatFollows follows,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.planner = planner;
        this.store = store;
        this.goals = goals;
        this.council = council;
        this.follows = follows;
        this.clock = clock;
        this.facts = facts;
    }

    /** Takes over what the review decided: exit scores, sequel, the wish to extend. */
    public ReviewDecision record(String reference) {
        Episode episode = store.load(reference);
        Conclusion conclusion = planner.conclusion(episode, store.rules(episode));
        ReviewDecision decision = episode.decide(conclusion, Actor.name(), council.hospital(), LocalDate.now(clock));
        goals.leaveWith(episode, conclusion.exitScores());
        store.keep(episode);
        follows.askIfNeedsAreLeft(episode, FollowUpCause.SUPPORT_ENDS);
        Extension wish = conclusion.extension();
        if (wish != null) {
            facts.publishEvent(new ExtensionRequested(reference, episode.caseReference(), wish.days(), wish.reason()));
        }
        return decision;
    }
}
