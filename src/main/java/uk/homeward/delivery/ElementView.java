package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a package as it is read.
 *
 * @param number in its package
 * @param confirmedOn nothing while its start is planned
 */
public record ElementView(
        int number,
        ElementKind kind,
        @Nullable String providerCode,
        String providerName,
        BigDecimal hoursPerWeek,
        @Nullable BigDecimal ratePerHour,
        @Nullable BigDecimal weeklyCost,
        LocalDate startsOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate endsOn,
        @Nullable ElementEnd endedAs,
        ElementState state) {

    static ElementView of(Element one, LocalDate today) {
        return new ElementView(
                one.number(),
                one.kind(),
                one.providerCode(),
                one.providerName(),
                one.hoursPerWeek(),
                one.ratePerHour(),
                one.weeklyCost(),
                one.startsOn(),
                one.confirmedOn(),
                one.endsOn(),
                one.endedAs(),
                one.on(today));
    }
}
