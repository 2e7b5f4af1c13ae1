package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.shortterm.EpisodeFact.OversightEscalated;
import uk.homeward.shortterm.EpisodeFact.OversightHeld;
import uk.homeward.shortterm.EpisodeFact.OversightReminded;

/** Therapists look at support on a rhythm, also where nobody has raised a concern (KEN-18). */
@Service
@Transactional
public class OversightService {

    private final EpisodeStore store;
    private final Oversights oversights;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OversightService(EpisodeStore store, Oversights oversights, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.oversights = oversights;
        this.clock = clock;
        this.facts = facts;
    }

    public void hold(String reference, @Nullable OversightFinding found, @Nullable String note) {
        Episode episode = store.load(reference);
        episode.expectActive("The oversight cannot be recorded");
        Oversight held = oversights.save(new Oversight(episode.id(), found, note, Actor.name(), today()));
        episode.overseen();
        store.keep(episode);
        OversightView view = held.view();
        facts.publishEvent(new OversightHeld(
                reference, episode.caseReference(), view.heldOn(), "%s. %s".formatted(view.finding(), view.note())));
    }

    public void remind(String reference) {
        facts.publishEvent(
                new OversightReminded(reference, store.load(reference).caseReference()));
    }

    /** Managers see it until a therapist has looked. */
    public void escalate(String reference) {
        Episode episode = store.load(reference);
        episode.oversightMissed(today());
        store.keep(episode);
        facts.publishEvent(new OversightEscalated(reference, episode.caseReference()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
