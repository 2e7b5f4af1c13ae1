package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The weeks that were written down: one row each, whoever tells of it and however often. */
@Component
class WeekRegister {

    private final Weeks weeks;
    private final TimesAway times;
    private final Clock clock;

    WeekRegister(Weeks weeks, TimesAway times, Clock clock) {
        this.weeks = weeks;
        this.times = times;
        this.clock = clock;
    }

    SupportWeeks of(Episode episode) {
        return episode.weeks(times.of(episode), LocalDate.now(clock));
    }

    Optional<Week> find(Episode episode, SupportWeek week) {
        return weeks.findByEpisodeIdAndWeekFrom(episode.id(), week.from());
    }

    void expectUntold(Episode episode, SupportWeek week) {
        find(episode, week).ifPresent(told -> {
            throw new Conflict("%s told of the week %s on %s: %s hours. Correct that, or give another week."
                    .formatted(told.recordedBy(), week.words(), Wording.day(told.recordedOn()), told.hours()));
        });
    }

    void keep(Week week) {
        try {
            weeks.saveAndFlush(week);
        } catch (DataIntegrityViolationException somebodyWasQuicker) {
            throw new Conflict("Somebody else has just told of this week. Open the case to read it.");
        }
    }

    /** The weeks begin on another weekday: what was told of one stays with the week that has most of its days. */
    void moveWith(Episode episode, LocalDate startedBefore, LocalDate startedOn) {
        int days = Math.floorMod(ChronoUnit.DAYS.between(startedBefore, startedOn) + 3, 7) - 3;
        List<Week> told = weeks.findByEpisodeIdInOrderByWeekFrom(List.of(episode.id()));
        told.forEach(week -> week.move(days));
        told.forEach(this::keep);
    }
}
