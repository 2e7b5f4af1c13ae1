package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.shortterm.EpisodeFact.OversightEscalated;
import uk.homeward.shortterm.EpisodeFact.OversightHeld;
import uk.homeward.shortterm.EpisodeFact.OversightReminded;

/** Therapists look at support on a rhythm, also where nobody has raised a concern (KEN-18). */
@Service
@Transactional
public class OversightService {

    private final EpisodeStore store;
    private final Oversights oversights;
    private final OversightRules rules;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OversightService(
            EpisodeStore store,
            Oversights oversights,
            OversightRules rules,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.oversights = oversights;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    /** Nothing where the council has no rhythm for the service. */
    @Transactional(readOnly = true)
    public Optional<OversightDates> dates(String reference) {
        Episode episode = store.load(reference);
        return rules.of(episode.request().service()).map(rhythm -> {
            LocalDate last = oversights.findByEpisodeIdOrderByIdDesc(episode.id()).stream()
                    .map(Oversight::heldOn)
                    .findFirst()
                    .orElseGet(() -> episode.support().startedOn());
            LocalDate comesUp = last.plusDays(rhythm.everyDays());
            LocalDate asked = comesUp.isBefore(today()) ? today() : comesUp;
            LocalDate dueBy = workingDays.after(asked, rhythm.dueWorkingDays());
            return new OversightDates(comesUp, dueBy, workingDays.after(dueBy, 1));
        });
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

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<OversightView> of(String reference) {
        return oversights.findByEpisodeIdOrderByIdDesc(store.load(reference).id()).stream()
                .map(Oversight::view)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
