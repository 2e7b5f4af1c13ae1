package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;

/** A second person has looked at what was told late: its charge can begin, or somebody finds out what is right. */
@Service
@Transactional
class LateFactSettlement {
    private final EpisodeStore store;
    private final WhatFollows follows;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    LateFactSettlement(EpisodeStore store, WhatFollows follows, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.follows = follows;
        this.clock = clock;
        this.facts = facts;
    }

    void settle(LateFact fact) {
        Episode episode = store.load(fact.episode());
        if (!EpisodeStatus.RUNNING.contains(episode.status())) {
            return;
        }
        episode.countersigned(LocalDate.now(clock));
        store.keep(episode);
        facts.publishEvent(new ChargeReconsidered(episode.reference(), episode.caseReference()));
    }

    /** What is on record stays: somebody finds out what is right, and puts it right. */
    void declined(LateFact fact) {
        settle(fact);
        follows.decide(
                store.load(fact.episode()),
                FollowUpCause.LATE_FACT_DECLINED,
                "%s was not accepted: find out what happened, and put the day right."
                        .formatted(fact.kind().title()));
    }
}
