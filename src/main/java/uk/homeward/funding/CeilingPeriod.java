package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.governance.AmountBasis;

/**
 * The time for which a line has one ceiling.
 *
 * @param until the last day, or nothing where it goes on
 * @param approved the ceiling of the profile
 */
record CeilingPeriod(Line line, LocalDate from, @Nullable LocalDate until, Money approved) {

    static Optional<CeilingPeriod> of(Line line, LocalDate day) {
        return line.ceilings().stream()
                .filter(ceiling -> !day.isBefore(ceiling.from()))
                .filter(ceiling -> ceiling.until() == null || !day.isAfter(ceiling.until()))
                .findFirst()
                .map(ceiling -> of(line, ceiling, day));
    }

    private static CeilingPeriod of(Line line, Ceiling ceiling, LocalDate day) {
        Money approved = Money.of(ceiling.pounds());
        if (ceiling.basis() == AmountBasis.WHOLE) {
            return new CeilingPeriod(line, ceiling.from(), ceiling.until(), approved);
        }
        int years = ceiling.from().until(day).getYears();
        LocalDate from = ceiling.from().plusYears(years);
        LocalDate lastDay = ceiling.from().plusYears(years + 1L).minusDays(1);
        LocalDate until = ceiling.until();
        return new CeilingPeriod(line, from, until != null && until.isBefore(lastDay) ? until : lastDay, approved);
    }

    /** The name of its row. */
    String id() {
        return line.code() + "/" + from;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The first day on which another period may hold, or the day after the last of the days asked for. */
    LocalDate endsWithin(LocalDate last) {
        return until == null || until.isAfter(last) ? last : until;
    }
}
