package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.governance.Authority;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.StartToldLate;
import uk.homeward.shortterm.EpisodeFact.StartedAgainstTheRules;
import uk.homeward.shortterm.EpisodeFact.SupportEndedEarly;
import uk.homeward.shortterm.EpisodeFact.SupportNotStarted;
import uk.homeward.shortterm.EpisodeFact.SupportStarted;

/** Support starts, or it does not. */
@Service
@Transactional
public class StartService {

    private final Episodes episodes;
    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final FirstCharge firstCharge;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final WhatFollows follows;
    private final LateFactService lateFacts;
    private final Authority authority;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StartService(
            Episodes episodes,
            EpisodeStore store,
            EpisodeEndings endings,
            FirstCharge firstCharge,
            ReviewPlanner reviews,
            EpisodePlaces places,
            WhatFollows follows,
            LateFactService lateFacts,
            Authority authority,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.episodes = episodes;
        this.store = store;
        this.endings = endings;
        this.firstCharge = firstCharge;
        this.reviews = reviews;
        this.places = places;
        this.follows = follows;
        this.lateFacts = lateFacts;
        this.authority = authority;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the dates that now hold, or nothing if support did not start and the episode was cancelled */
    public Optional<SupportDates> confirm(String reference, StartConfirmation confirmation) {
        Episode episode = store.load(reference);
        episode.expectNotStarted();
        boolean started =
                Wording.answered("supportStarted", confirmation.started(), "Say whether support has started.");
        if (!started) {
            cancel(episode, confirmation.notStartedReason());
            return Optional.empty();
        }
        ServiceDefinition rules = store.rules(episode);
        Start start = Start.confirmed(confirmation, rules, today());
        episode.expectStartOn(start.on(), confirmation.lateReason(), today(), council.lateFactDays());
        Charge charge = firstCharge.of(episode.request(), rules, start.on());
        if (episode.request().replacesLiveService()) {
            endReplaced(episode.request().personReference(), start.on());
        }
        // Before the episode changes, so that the database sees the change in one statement.
        Reviewing ahead =
                reviews.schedule(episode, start.plannedEnd(), start.on().plusDays(1));
        episode.start(start, ahead, charge);
        String breach = authority.whyNoStartOn(rules, start.on());
        episode.startedAgainst(breach);
        store.keep(episode);
        places.started(episode);
        follows.supported(episode, start.on());
        facts.publishEvent(new SupportStarted(reference, episode.caseReference(), start.on(), start.plannedEnd()));
        if (breach != null) {
            facts.publishEvent(new StartedAgainstTheRules(reference, episode.caseReference(), start.on(), breach));
        }
        episode.lateStart()
                .ifPresent(late -> toldLate(episode, start.on(), withMeanwhile(late.reason(), episode.meanwhile())));
        return Optional.of(episode.dates());
    }

    private void toldLate(Episode episode, LocalDate on, String why) {
        facts.publishEvent(new StartToldLate(episode.reference(), episode.caseReference(), on, why));
        lateFacts.told(LateFactKind.START, episode.reference(), episode, on, why);
    }

    private void cancel(Episode episode, @Nullable String reason) {
        String why = Wording.required("notStartedReason", "The reason", reason, "Say why support did not start.");
        endings.end(
                episode,
                waiting -> waiting.cancel(null, why, today()),
                new SupportNotStarted(episode.reference(), episode.caseReference(), why));
        follows.ask(episode, FollowUpCause.NOT_STARTED);
    }

    private void endReplaced(String person, LocalDate on) {
        episodes.findByRequestPersonReferenceAndStatusIn(person, EpisodeStatus.RUNNING)
                .forEach(old -> endings.end(
                        old,
                        running -> running.replaced(on),
                        new SupportEndedEarly(
                                old.reference(), old.caseReference(), "Another short-term service has taken over.")));
    }

    private static String withMeanwhile(String why, List<String> meanwhile) {
        return meanwhile.isEmpty() ? why : why + " Meanwhile: " + String.join(" ", meanwhile);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
