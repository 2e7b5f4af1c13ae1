package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.absence.Away;
import uk.homeward.absence.DaysAway;

/**
 * Days on which nobody came, because support had been ended by mistake: they stay what they were.
 *
 * @param from the first of them
 * @param resumedOn the day from which support is given again
 */
@Embeddable
public record Interruption(
        @Column(name = "interrupted_from") LocalDate from, @Column(name = "resumed_on") LocalDate resumedOn) {

    static @Nullable Interruption between(LocalDate lastDay, LocalDate resumedOn) {
        LocalDate first = lastDay.plusDays(1);
        return first.isBefore(resumedOn) ? new Interruption(first, resumedOn) : null;
    }

    /** For whoever asks on which days somebody was supported at home. */
    TimeAway beside(TimeAway away) {
        Stream<Away> all = Stream.concat(away.elsewhere().absences().stream(), Stream.of(new Away(from, resumedOn)));
        return new TimeAway(away.inHospital(), new DaysAway(all.toList()));
    }

    LocalDate lastDay() {
        return resumedOn.minusDays(1);
    }
}
