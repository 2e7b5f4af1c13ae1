package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The person was told what will be charged and from when, before it was.
 *
 * @param toldBy who spoke or wrote to them
 * @param clearOn the day on which it was on record that they were told and how the financial assessment stands; nothing
 *     while that is missing
 */
@Embeddable
record ChargeNotice(
        @Column(name = "told_on") LocalDate toldOn,
        @Column(name = "told_by") String toldBy,
        @Column(name = "told_format") @Enumerated(EnumType.STRING) ChargeTold.Format format,
        @Column(name = "financial_assessment") @Enumerated(EnumType.STRING) FinancialAssessment assessment,
        @Column(name = "charge_clear_on") @Nullable LocalDate clearOn) {

    /** Whoever is told more days before support has started is told of something else. */
    private static final int DAYS_AHEAD = 60;

    static ChargeNotice given(ChargeTold told, LocalDate startedOn, LocalDate today) {
        LocalDate on = Wording.answered("toldOn", told.toldOn(), "Give the day on which the person was told.");
        DaysInHospital.notInFuture("toldOn", on, today, "This day is in the future. Record it when it has come.");
        if (on.isBefore(startedOn.minusDays(DAYS_AHEAD))) {
            throw new Refusal(
                    "toldOn",
                    "Support started on %s. Nobody was told of its charge so long before: check the day."
                            .formatted(Wording.day(startedOn)));
        }
        ChargeNotice notice = new ChargeNotice(
                on,
                Wording.requiredLine("toldBy", "The name", told.toldBy(), "Say who told the person."),
                Wording.answered("toldFormat", told.format(), "Say in which format the person was told."),
                Wording.answered("financialAssessment", told.assessment(), "Say how the financial assessment stands."),
                null);
        return notice.cleared(today);
    }

    ChargeNotice assessed(FinancialAssessment found, LocalDate today) {
        return new ChargeNotice(toldOn, toldBy, format, found, clearOn).cleared(today);
    }

    /** What was told late has been looked at by a second person only now. */
    ChargeNotice notClearBefore(LocalDate day) {
        LocalDate clear = clearOn == null || clearOn.isAfter(day) ? clearOn : day;
        return new ChargeNotice(toldOn, toldBy, format, assessment, clear);
    }

    private ChargeNotice cleared(LocalDate today) {
        LocalDate clear = !assessment.letsChargeBegin() ? null : clearOn == null ? today : clearOn;
        return new ChargeNotice(toldOn, toldBy, format, assessment, clear);
    }
}
