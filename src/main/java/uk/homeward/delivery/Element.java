package uk.homeward.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a package: what one provider gives. Its rate is that of the contract version under which it was placed.
 *
 * @param providerCode nothing for the council's own Direct Care, and where the provider is none of the profile
 * @param confirmedOn the day on which its start was confirmed to have happened; nothing while it is planned
 * @param endsOn last day; nothing while no end is known
 * @param endedAs why it ends, or has ended
 */
@Embeddable
record Element(
        int number,
        @Enumerated(EnumType.STRING) ElementKind kind,
        @Nullable String providerCode,
        String providerName,
        BigDecimal hoursPerWeek,
        @Nullable BigDecimal ratePerHour,
        LocalDate startsOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate endsOn,
        @Enumerated(EnumType.STRING) @Nullable ElementEnd endedAs,
        @Nullable String endReason) {

    static Element begun(int number, ElementTerms given) {
        return new Element(
                number,
                given.kind(),
                given.providerCode(),
                given.providerName(),
                given.hoursPerWeek(),
                given.ratePerHour(),
                given.firstDay(),
                given.happened() ? given.firstDay() : null,
                null,
                null,
                null);
    }

    Element confirmed(LocalDate day) {
        return with(hoursPerWeek, day, day, endsOn, endedAs, endReason);
    }

    Element ended(LocalDate lastDay, ElementEnd as, @Nullable String reason) {
        return with(hoursPerWeek, startsOn, confirmedOn, lastDay, as, reason);
    }

    Element giving(BigDecimal hours) {
        return with(hours, startsOn, confirmedOn, endsOn, endedAs, endReason);
    }

    private Element with(
            BigDecimal hours,
            LocalDate starts,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate ends,
            @Nullable ElementEnd as,
            @Nullable String reason) {
        return new Element(
                number, kind, providerCode, providerName, hours, ratePerHour, starts, confirmed, ends, as, reason);
    }

    /** Pounds; nothing where nobody is paid by the hour. */
    @Nullable
    BigDecimal weeklyCost() {
        return ratePerHour == null ? null : ratePerHour.multiply(hoursPerWeek).setScale(2, RoundingMode.HALF_UP);
    }

    /** Today's state follows from days and facts. */
    ElementState on(LocalDate today) {
        if (endsOn != null && endsOn.isBefore(today)) {
            return ElementState.ENDED;
        }
        if (confirmedOn == null) {
            return ElementState.PLANNED;
        }
        return endsOn == null ? ElementState.GIVEN : ElementState.ENDING;
    }

    boolean givenOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean isSame(ElementTerms given) {
        return kind == given.kind()
                && Objects.equals(providerCode, given.providerCode())
                && providerName.equals(given.providerName())
                && Objects.equals(ratePerHour, given.ratePerHour());
    }

    boolean goesOnAfter(LocalDate day) {
        return endsOn == null || endsOn.isAfter(day);
    }

    boolean open() {
        return endedAs == null;
    }

    /** Its end may be arranged: until then its provider can stop as any other. */
    boolean canStopOn(LocalDate day) {
        return endedAs == null || ElementEnd.ARRANGED.contains(endedAs) && endsOn != null && !endsOn.isBefore(day);
    }
}
