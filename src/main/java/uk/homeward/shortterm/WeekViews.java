package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The weeks of an episode as they were told, and those that nobody told. */
@Component
class WeekViews {

    private final TimesAway times;
    private final Clock clock;

    WeekViews(TimesAway times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** By the first day of each. */
    record Told(List<WeekView> weeks, List<MissingWeek> missing) {
        static final Told NOTHING = new Told(List.of(), List.of());
    }

    Told of(Episode episode, List<Week> reported) {
        if (episode.given().isEmpty()) {
            return Told.NOTHING;
        }
        LocalDate today = LocalDate.now(clock);
        SupportWeeks all = episode.weeks(TimeAway.NONE, today);
        Set<LocalDate> recorded = reported.stream().map(Week::weekFrom).collect(Collectors.toSet());
        // Most lack none: nobody is asked where they were.
        boolean lacking = !all.missing(recorded).isEmpty();
        List<SupportWeek> missing =
                lacking ? episode.weeks(times.of(episode), today).missing(recorded) : List.of();
        return new Told(
                reported.stream()
                        .map(week -> week.view(all.with(week.weekFrom())))
                        .toList(),
                missing.stream()
                        .map(week -> new MissingWeek(week.number(), week.from(), week.to()))
                        .toList());
    }

    /** The last that was told in the weekly review. */
    static @Nullable Integer latest(Goal goal, List<Week> reported) {
        return reported.stream()
                .filter(Week::isScored)
                .reduce((earlier, later) -> later)
                .map(week -> week.score(goal.number()))
                .orElse(null);
    }
}
