package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingDays;

/** When the therapists look next, and what they found (KEN-18). */
@Service
@Transactional(readOnly = true)
public class OversightLookup {
    private final EpisodeStore store;
    private final Oversights oversights;
    private final OversightRules rules;
    private final WorkingDays workingDays;
    private final Clock clock;

    OversightLookup(
            EpisodeStore store, Oversights oversights, OversightRules rules, WorkingDays workingDays, Clock clock) {
        this.store = store;
        this.oversights = oversights;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Nothing where the council has no rhythm for the service. */
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

    /** The newest first. */
    public List<OversightView> of(String reference) {
        return oversights.findByEpisodeIdOrderByIdDesc(store.load(reference).id()).stream()
                .map(Oversight::view)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
