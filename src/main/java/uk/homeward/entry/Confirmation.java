package uk.homeward.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What was confirmed, checked and tidied.
 *
 * @param delayDays days from being medically fit to going home (KEN-08), or by which the discharge was put off; nothing where
 *     neither is known
 */
@Embeddable
record Confirmation(
        @Nullable LocalDate dischargeOn,
        @Nullable Integer delayDays,
        @Nullable LocalDate plannedStartOn,
        @Enumerated(EnumType.STRING) @Nullable OfferAnswer offer,
        @Nullable String note,
        @Column(name = "confirmed_by") String by,
        @Nullable Boolean bridgingNeeded) {

    /** @param lateDays after which the note has to say why it is told so late */
    static Confirmation of(
            DischargeConfirmation told, @Nullable LocalDate medicallyFitOn, LocalDate today, int lateDays, String by) {
        String note = Wording.optional("note", "The note", told.note());
        if (!Wording.answered("goingHome", told.goingHome(), "Say whether the person is going home.")) {
            return nothingAgreed(note, by);
        }
        LocalDate discharge = discharge(told.dischargeOn(), note, today, lateDays);
        OfferAnswer offer = offer(told.offer());
        LocalDate soonest = later(discharge, today);
        LocalDate start = told.plannedStartOn() == null
                ? soonest
                : Wording.comingDay(
                        "plannedStartOn", told.plannedStartOn(), "Give the day on which support starts.", today);
        boolean bridging = offer == OfferAnswer.ACCEPTED && Boolean.TRUE.equals(told.bridgingNeeded());
        if (start.isAfter(soonest) && !bridging) {
            throw new Refusal(
                    "plannedStartOn",
                    "The person would be at home without support. Let it start on %s or before, or say that care is needed before it starts."
                            .formatted(Wording.day(soonest)));
        }
        return new Confirmation(discharge, delay(medicallyFitOn, discharge), start, offer, note, by, bridging);
    }

    static Confirmation of(StepUpConfirmation told, LocalDate today, String by) {
        String note = Wording.optional("note", "The note", told.note());
        if (!Wording.answered("stepUpGoesAhead", told.goingAhead(), "Say whether the step-up goes ahead.")) {
            return nothingAgreed(note, by);
        }
        OfferAnswer offer = offer(told.offer());
        LocalDate start = offer == OfferAnswer.DECLINED && told.plannedStartOn() == null
                ? today
                : Wording.comingDay(
                        "plannedStartOn", told.plannedStartOn(), "Give the day on which support starts.", today);
        return new Confirmation(null, null, start, offer, note, by, null);
    }

    /**
     * The discharge was put off or brought forward. Support begins with it, unless somebody bridges the days until then: then
     * its first day stays as long as it is not before the discharge. Where nobody told since when the person was fit, the delay
     * is what the discharge was put off by.
     */
    Confirmation moved(
            LocalDate discharge,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate medicallyFitOn,
            LocalDate today) {
        LocalDate soonest = later(discharge, today);
        LocalDate start = plannedStart == null
                ? bridgesDays() ? later(start(), soonest) : soonest
                : Wording.comingDay("plannedStartOn", plannedStart, "Give the day on which support starts.", today);
        Integer delay = medicallyFitOn == null ? putOff(discharge) : delay(medicallyFitOn, discharge);
        return new Confirmation(discharge, delay, start, offer, note, by, waitsForAPlace());
    }

    /** It has happened, and on another day than was told. */
    Confirmation discharged(LocalDate on, @Nullable LocalDate medicallyFitOn) {
        return new Confirmation(on, delay(medicallyFitOn, on), plannedStartOn, offer, note, by, bridgingNeeded);
    }

    /** Where that is after the discharge, somebody has to care for the person until then. */
    Confirmation startingOn(LocalDate start, LocalDate today) {
        boolean gap = start.isAfter(later(discharged(), today));
        return new Confirmation(
                dischargeOn, delayDays, start, offer, note, by, gap || Boolean.TRUE.equals(bridgingNeeded));
    }

    /** No service follows, and somebody comes all the same. */
    Confirmation bridged() {
        return new Confirmation(dischargeOn, delayDays, plannedStartOn, offer, note, by, true);
    }

    private boolean bridgesDays() {
        return Boolean.TRUE.equals(bridgingNeeded) && start().isAfter(discharged());
    }

    /** Care was asked for although support could start on the day of discharge: it is, whatever the day. */
    private boolean waitsForAPlace() {
        return Boolean.TRUE.equals(bridgingNeeded) && !start().isAfter(discharged());
    }

    private LocalDate discharged() {
        return Objects.requireNonNull(dischargeOn);
    }

    LocalDate start() {
        return Objects.requireNonNull(plannedStartOn);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Confirmation nothingAgreed(@Nullable String note, String by) {
        return new Confirmation(null, null, null, null, note, by, null);
    }

    /** Everyone on the pathway is offered reablement, also those whose package is restarted (KEN-05, KEN-06). */
    private static OfferAnswer offer(@Nullable OfferAnswer answer) {
        return Wording.answered(
                "offer", answer, "Offer the person reablement, as everyone is offered it, and record their answer.");
    }

    /** The true day, also where the person has gone home already. */
    private static LocalDate discharge(
            @Nullable LocalDate given, @Nullable String note, LocalDate today, int lateDays) {
        LocalDate day = Wording.answered("dischargeOn", given, "Give the day on which the person goes home.");
        if (day.isBefore(today.minusYears(1))) {
            throw new Refusal("dischargeOn", "%s is more than a year ago. Check the year.".formatted(Wording.day(day)));
        }
        if (day.isBefore(today.minusDays(lateDays)) && note == null) {
            throw new Refusal(
                    "note",
                    "The person has been at home since %s. Say in the note why it is told only now."
                            .formatted(Wording.day(day)));
        }
        return day.isAfter(today) ? Wording.comingDay("dischargeOn", day, "", today) : day;
    }

    private int putOff(LocalDate discharge) {
        int before = delayDays == null ? 0 : delayDays;
        return Math.max(0, before + (int) ChronoUnit.DAYS.between(discharged(), discharge));
    }

    private static @Nullable Integer delay(@Nullable LocalDate medicallyFitOn, LocalDate discharge) {
        return medicallyFitOn == null ? null : Math.max(0, (int) ChronoUnit.DAYS.between(medicallyFitOn, discharge));
    }
}
