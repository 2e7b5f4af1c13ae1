package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Change;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Whether support can have started on another day than was told, and what it would be then. */
@Component
class StartCorrectionCheck {
    private final EpisodeStore store;
    private final TimesAway times;
    private final CouncilProfile council;
    private final Clock clock;

    StartCorrectionCheck(EpisodeStore store, TimesAway times, CouncilProfile council, Clock clock) {
        this.store = store;
        this.times = times;
        this.council = council;
        this.clock = clock;
    }

    Support corrected(Episode episode, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new Refusal("startedOn", "The day is in the future. Support has started already.");
        }
        ServiceDefinition rules = store.rules(episode);
        return episode.ifStartedOn(on, times.of(episode), council.hospital(), rules.closesOn(), today);
    }

    Change change(Episode episode, LocalDate on) {
        LocalDate was = episode.given()
                .map(Support::startedOn)
                .orElseThrow(() -> new Refusal("startedOn", "Support has not started. Confirm its start first."));
        if (was.equals(on)) {
            throw new Refusal("startedOn", "Support is on record as started on this day. Give the day that is right.");
        }
        return new Change("Start of support", Wording.day(was), Wording.day(on));
    }
}
