package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.homeward.capacity.DailyAmounts;

/**
 * Recruited is not deployable: whoever joins is inducted first, gives part of their hours to people, and some leave again.
 * Hours a week (KEN-22).
 */
class DeployableHours {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final DailyAmounts present = new DailyAmounts();
    private final int percent;

    /** @param recruited how the team has grown day by day, less whoever has left */
    DeployableHours(DailyAmounts recruited, int inductionDays, int percent) {
        this.percent = percent;
        BigDecimal before = BigDecimal.ZERO;
        for (LocalDate day : recruited.days()) {
            BigDecimal now = recruited.on(day);
            BigDecimal change = now.subtract(before);
            present.add(change.signum() > 0 ? day.plusDays(inductionDays) : day, null, change);
            before = now;
        }
    }

    BigDecimal on(LocalDate day) {
        return present.on(day)
                .max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(percent))
                .divide(ALL, 2, RoundingMode.DOWN);
    }

    /** On the tightest of all days from then on. */
    BigDecimal fromThenOn(LocalDate day) {
        return on(present.lowestDay(day, null));
    }

    /** The first day, not before the one given, from which on there are so many; nothing where there are not. */
    Optional<LocalDate> reach(BigDecimal hours, LocalDate from) {
        return Stream.concat(Stream.of(from), present.days().tailSet(from, false).stream())
                .filter(day -> fromThenOn(day).compareTo(hours) >= 0)
                .findFirst();
    }
}
