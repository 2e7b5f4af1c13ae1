package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * From when support may be charged. The first 42 days are free (Charging Regulations 2014, reg 3); days that are spent only
 * waiting for long-term support are no longer reablement, so that a council may charge them once that was decided. Nothing
 * is charged before the person was told and the financial assessment has a state, and never for days gone by.
 *
 * @param from first day that can be charged; counted for every service, used only where the service is chargeable
 * @param daysPaused how many days that use up no free ones are counted in it
 * @param broughtForward whether a change of purpose set that day: a stay in hospital then leaves it alone
 * @param since the day from which it is charged, once the charge has started
 */
@Embeddable
record Charge(
        @Embedded ChargeTerms terms,
        @Column(name = "charge_from") LocalDate from,
        @Column(name = "free_days_paused") int daysPaused,
        @Column(name = "charge_brought_forward") boolean broughtForward,
        @Column(name = "charged_since") @Nullable LocalDate since,
        @Embedded @Nullable ChargeNotice notice,
        @Embedded @Nullable PurposeChange purpose) {

    static Charge ahead(ChargeTerms terms, LocalDate from) {
        return new Charge(terms, from, 0, false, null, null, null);
    }

    ChargeStep step() {
        if (!terms.chargeable() || since != null) {
            return ChargeStep.NONE;
        }
        if (notice == null) {
            return ChargeStep.TELL;
        }
        return switch (notice.assessment()) {
            case NOT_STARTED -> ChargeStep.ASSESS;
            case NOTHING_TO_PAY -> ChargeStep.NONE;
            default -> ChargeStep.WAIT;
        };
    }

    Charge told(ChargeTold told, LocalDate startedOn, LocalDate today) {
        expectChargeable();
        if (notice != null) {
            throw new Conflict("%s has already told the person about the charge, on %s. Open the case to read it."
                    .formatted(notice.toldBy(), Wording.day(notice.toldOn())));
        }
        return with(since, ChargeNotice.given(told, startedOn, today));
    }

    /** Nobody told the person after all: what was charged on the strength of it is not owed. */
    Charge notToldAfterAll() {
        if (notice == null) {
            throw new Conflict("Nobody is on record as having told the person. Open the case to see how things stand.");
        }
        return with(null, null);
    }

    Charge assessed(FinancialAssessment found, LocalDate today) {
        expectChargeable();
        if (found == FinancialAssessment.NOT_STARTED) {
            throw new Refusal(
                    "financialAssessment", "The financial assessment has not started. Record it as soon as it has.");
        }
        if (notice == null) {
            throw new Conflict("Nobody has told the person about the charge yet. Tell them first.");
        }
        return with(since, notice.assessed(found, today));
    }

    /** What was told late was looked at by a second person on that day: nothing is charged for days before it. */
    Charge countersigned(LocalDate today) {
        return since != null || notice == null ? this : with(null, notice.notClearBefore(today));
    }

    /** From the day on which it can, or the later one on which all was on record: never for days gone by. */
    Charge begun(LocalDate today) {
        expectChargeable();
        if (today.isBefore(from)) {
            throw new Conflict("Support is free until %s. No charge can start before it is over."
                    .formatted(Wording.day(from.minusDays(1))));
        }
        LocalDate clear = notice == null ? null : notice.clearOn();
        if (clear == null) {
            throw new Conflict(
                    notice == null
                            ? "Nobody has told the person about the charge. No charge can start before that."
                            : "The financial assessment says nothing of what the person pays. No charge can start.");
        }
        return with(clear.isAfter(from) ? clear : from, notice);
    }

    /** Whether a change of purpose that is decided on this day would bring the charge forward. */
    boolean comesForward(LocalDate decidedOn) {
        return terms.chargeable() && terms.fromPurposeChange() && since == null && decidedOn.isBefore(from);
    }

    /** A charge comes forward to the day on which that was decided, and never to one before it. */
    Charge purposeChanged(LocalDate changedOn, String reason, LocalDate decidedOn) {
        if (purpose != null) {
            throw new Refusal(
                    "changedOn",
                    "The purpose was already changed on %s. It changes only once."
                            .formatted(Wording.day(purpose.changedOn())));
        }
        boolean forward = comesForward(decidedOn);
        return new Charge(
                terms,
                forward ? decidedOn : from,
                forward ? 0 : daysPaused,
                forward,
                since,
                notice,
                new PurposeChange(changedOn, reason));
    }

    /**
     * Where the council says so, days away do not use up free days, whenever they are told: a charge that began too early
     * begins later or, where free days are still to come, is withdrawn. One that could have begun earlier stays: nothing is
     * charged backwards.
     */
    Charge counted(TimeAway away, LocalDate today) {
        if (broughtForward) {
            return this;
        }
        HospitalDays pausing = terms.pausing(away);
        LocalDate unpaused = from.minusDays(daysPaused);
        LocalDate first = pausing.later(unpaused);
        boolean awayOnFreeDays = pausing.since() != null && pausing.since().isBefore(first);
        boolean begun = since != null && !awayOnFreeDays && !first.isAfter(today);
        LocalDate charged = begun ? Collections.max(List.of(first, requireNonNull(since))) : null;
        return new Charge(
                terms, first, (int) ChronoUnit.DAYS.between(unpaused, first), false, charged, notice, purpose);
    }

    /**
     * The start was put right: free days are counted from there, unless they began with a service that this one replaced.
     * Nothing is charged backwards.
     */
    Charge startCorrected(LocalDate was, LocalDate startedOn, TimeAway away, LocalDate today) {
        if (broughtForward || !terms.freeSince().equals(was)) {
            return this;
        }
        LocalDate free = new FreePeriod(startedOn).firstChargeableDay();
        LocalDate first = terms.pausing(away).later(free);
        LocalDate charged = since == null || first.isAfter(today) ? null : Collections.max(List.of(first, since));
        return new Charge(
                terms.freeFrom(startedOn),
                first,
                (int) ChronoUnit.DAYS.between(free, first),
                false,
                charged,
                notice,
                purpose);
    }

    /** Support was over before the charge began: nothing is charged. */
    Charge closed(LocalDate endedOn) {
        return since != null && since.isAfter(endedOn) ? with(null, notice) : this;
    }

    ChargeView view() {
        return new ChargeView(
                step(),
                terms.pausesInHospital(),
                terms.pausesWhenAway(),
                terms.freeSince(),
                notice == null ? null : notice.toldOn(),
                notice == null ? null : notice.toldBy(),
                notice == null ? null : notice.format(),
                notice == null ? null : notice.assessment());
    }

    private void expectChargeable() {
        if (!terms.chargeable()) {
            throw new Conflict("This service is free for the person. No charge can start.");
        }
    }

    private Charge with(@Nullable LocalDate charged, @Nullable ChargeNotice given) {
        return new Charge(terms, from, daysPaused, broughtForward, charged, given, purpose);
    }

    /** Reablement is over: the person only waits for long-term support. */
    @Embeddable
    record PurposeChange(
            @Column(name = "purpose_changed_on") LocalDate changedOn,
            @Column(name = "purpose_change_reason") String reason) {}
}
