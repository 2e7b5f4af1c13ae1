package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.SupportEnded;
import uk.homeward.shortterm.EpisodeFact.SupportEndedEarly;

/** How support ends, and what the council tells of it. */
@Service
@Transactional
public class EndingService {

    private final Episodes episodes;
    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final WhatFollows follows;
    private final LateFactService lateFacts;
    private final Clock clock;

    EndingService(
            Episodes episodes,
            EpisodeStore store,
            EpisodeEndings endings,
            WhatFollows follows,
            LateFactService lateFacts,
            Clock clock) {
        this.episodes = episodes;
        this.store = store;
        this.endings = endings;
        this.follows = follows;
        this.lateFacts = lateFacts;
        this.clock = clock;
    }

    public void end(String reference) {
        Episode episode = store.load(reference);
        follows.expectOwned(episode);
        endings.end(episode, decided -> decided.endAsDecided(LocalDate.now(clock)), () -> {
            Ending ending = episode.ended().orElseThrow();
            return new SupportEnded(reference, episode.caseReference(), ending.on(), ending.sequel());
        });
    }

    /** Announces {@link SupportEndedEarly}. Also cancels an episode that has not started. */
    public void endEarly(String reference, EarlyEnding told) {
        String why =
                told.checked(Wording.required("reason", "The reason", told.reason(), "Say why support ends early."));
        LocalDate today = LocalDate.now(clock);
        Episode episode = store.load(reference);
        SupportEndedEarly fact = new SupportEndedEarly(reference, episode.caseReference(), why);
        if (episode.status() == EpisodeStatus.ACCEPTED) {
            endings.end(episode, waiting -> waiting.cancel(told.sequel(), why, today), fact);
            return;
        }
        LocalDate on = Wording.answered("endedOn", told.endedOn(), "Give the last day of support.");
        Sequel sequel = Wording.answered("sequel", told.sequel(), "Say what follows this service.");
        endings.end(
                episode,
                running -> running.endEarly(on, sequel, told.assessed(), told.hoursStillNeeded(), why, today),
                fact);
        follows.agreeWithTheEnd(episode, told, why);
        lateFacts.told(LateFactKind.END, reference, episode, on, why);
    }

    /** Without effect where the referral led to no service. */
    public void recordCldOutcome(String referralReference, String cldOutcome) {
        episodes.findFirstByRequestReferralReferenceOrderByIdDesc(referralReference)
                .ifPresent(episode -> {
                    episode.recordCldOutcome(cldOutcome);
                    store.keep(episode);
                });
    }
}
