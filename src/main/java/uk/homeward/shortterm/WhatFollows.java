package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;

/** Support does not end with needs left before somebody owns what follows. */
@Service
@Transactional
public class WhatFollows {

    private final EpisodeStore store;
    private final FollowUpService followUps;
    private final Clock clock;

    WhatFollows(EpisodeStore store, FollowUpService followUps, Clock clock) {
        this.store = store;
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * Support goes on until this has been agreed.
     *
     * @return how it ends now: on its planned day, or at once where that has passed meanwhile
     */
    public ReviewDecision agree(String reference, FollowUpAnswer answer) {
        Episode episode = store.load(reference);
        episode.expectActive("What follows cannot be agreed");
        followUps.agree(reference, answer);
        ReviewDecision decision = episode.endAhead(today());
        store.keep(episode);
        return decision;
    }

    /** What holds of the review, once more days were refused. */
    @Transactional(readOnly = true)
    public ReviewDecision decision(String reference) {
        return store.load(reference).decision();
    }

    /** Whether needs are left, and nobody owns what follows. */
    @Transactional(readOnly = true)
    public boolean waits(String reference) {
        return followUps.waits(reference);
    }

    void askIfNeedsAreLeft(Episode episode, FollowUpCause cause) {
        if (episode.leavesNeeds()) {
            ask(episode, cause);
        }
    }

    void ask(Episode episode, FollowUpCause cause) {
        ask(episode.reference(), episode, cause, null);
    }

    /** Support goes on all the same: it stands with the referral, so that its end does not wait for it. */
    void decide(Episode episode, FollowUpCause cause, String what) {
        ask(episode.caseReference(), episode, cause, what);
    }

    private void ask(String subject, Episode episode, FollowUpCause cause, @Nullable String detail) {
        followUps.open(new FollowUpRequest(
                subject, episode.caseReference(), episode.request().personReference(), cause, today(), detail));
    }

    /** Whoever ends support early says it with the end. */
    void agreeWithTheEnd(Episode episode, EarlyEnding told, @Nullable String why) {
        if (told.leavesNeeds()) {
            ask(episode, FollowUpCause.ENDED_EARLY);
            followUps.agree(episode.reference(), new FollowUpAnswer(why, told.followOwner(), told.ownedUntil()));
        } else {
            followUps.noLongerAsked(episode.reference(), "Support ended early, and no needs are left.");
        }
    }

    /** Whoever is home again has support, and another review decides what follows. */
    void goesOn(Episode episode) {
        followUps.noLongerAsked(episode.reference(), "Support goes on, and another review decides.");
    }

    void expectOwned(Episode episode) {
        followUps.expectOwned(episode.reference());
    }

    /** Support has started: what another support left is met. */
    void supported(Episode episode, LocalDate since) {
        followUps.supported(episode.request().personReference(), since);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
