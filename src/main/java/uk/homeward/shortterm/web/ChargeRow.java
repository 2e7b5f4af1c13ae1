package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.FinancialAssessment;

/**
 * One service that is charged, could be, or soon will be, as whoever bills it needs to know it.
 *
 * @param chargeFrom first day that can be charged
 * @param chargedSince first day that is charged
 * @param heldUp the day has come, and nothing is charged
 * @param endedOn the last day of support, once it is over
 * @param away the stays in hospital, the first one first
 * @param daysAway of those days that are charged
 * @param elsewhere the days away for another reason, the first ones first
 * @param daysElsewhere of those days that are charged, without the days in hospital
 */
public record ChargeRow(
        String reference,
        String caseReference,
        String serviceName,
        LocalDate chargeFrom,
        @Nullable LocalDate chargedSince,
        boolean heldUp,
        @Nullable LocalDate toldOn,
        @Nullable String toldBy,
        ChargeTold.@Nullable Format toldFormat,
        @Nullable FinancialAssessment assessment,
        @Nullable LocalDate endedOn,
        List<Away> away,
        long daysAway,
        List<Away> elsewhere,
        long daysElsewhere) {

    /** @param homeOn the day of the return; nothing while the person is away */
    public record Away(LocalDate admittedOn, @Nullable LocalDate homeOn) {

        boolean on(LocalDate day) {
            return !day.isBefore(admittedOn) && (homeOn == null || day.isBefore(homeOn));
        }

        long daysFrom(LocalDate charged, LocalDate today) {
            LocalDate first = admittedOn.isBefore(charged) ? charged : admittedOn;
            return Math.max(0, ChronoUnit.DAYS.between(first, homeOn == null ? today : homeOn));
        }
    }

    ChargeRow with(List<Away> stays, List<Away> absences, LocalDate today) {
        LocalDate charged = chargedSince;
        return new ChargeRow(
                reference,
                caseReference,
                serviceName,
                chargeFrom,
                chargedSince,
                heldUp,
                toldOn,
                toldBy,
                toldFormat,
                assessment,
                endedOn,
                stays,
                charged == null
                        ? 0
                        : stays.stream()
                                .mapToLong(stay -> stay.daysFrom(charged, today))
                                .sum(),
                absences,
                charged == null || !charged.isBefore(today)
                        ? 0
                        : charged.datesUntil(last(today))
                                .filter(day -> absences.stream().anyMatch(away -> away.on(day)))
                                .filter(day -> stays.stream().noneMatch(stay -> stay.on(day)))
                                .count());
    }

    /** Days that are to come are not yet billed. */
    private LocalDate last(LocalDate today) {
        return endedOn == null || endedOn.isAfter(today) ? today : endedOn.plusDays(1);
    }
}
