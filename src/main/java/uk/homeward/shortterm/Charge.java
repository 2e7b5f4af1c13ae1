package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * From when support may be charged. The first 42 days are free (Charging Regulations 2014, reg 3); days that are spent only
 * waiting for long-term support are no longer reablement, so that a council may charge them from the day the purpose changed.
 *
 * @param from first day that can be charged; counted for every service, used only where the service is chargeable
 * @param since the day from which it is charged, once the charge has started
 */
@Embeddable
record Charge(
        @Column(name = "chargeable") boolean chargeable,
        @Column(name = "charged_from_purpose_change") boolean fromPurposeChange,
        @Column(name = "charge_from") LocalDate from,
        @Column(name = "charged_since") @Nullable LocalDate since,
        @Column(name = "purpose_changed_on") @Nullable LocalDate purposeChangedOn,
        @Column(name = "purpose_change_reason") @Nullable String purposeChangeReason) {

    /** @param today no day before it is ever charged, however late the start is told */
    static Charge of(ServiceDefinition service, LocalDate startedOn, LocalDate today) {
        LocalDate free = new FreePeriod(startedOn).firstChargeableDay();
        return new Charge(
                service.chargeable(),
                service.chargedFromPurposeChange(),
                free.isBefore(today) ? today : free,
                null,
                null,
                null);
    }

    /** Whether a charge can still begin. */
    boolean ahead() {
        return chargeable && since == null;
    }

    Charge begun(LocalDate today) {
        if (!chargeable) {
            throw new Conflict("This service is free for the person. No charge can start.");
        }
        if (today.isBefore(from)) {
            throw new Conflict("Support is free until %s. No charge can start before it is over."
                    .formatted(Wording.day(from.minusDays(1))));
        }
        return new Charge(chargeable, fromPurposeChange, from, from, purposeChangedOn, purposeChangeReason);
    }

    /** Whether a change of purpose on this day would bring the charge forward. */
    boolean beginsWithPurposeChange(LocalDate changedOn) {
        return ahead() && fromPurposeChange && changedOn.isBefore(from);
    }

    Charge purposeChanged(LocalDate changedOn, String reason) {
        if (purposeChangedOn != null) {
            throw new Refusal(
                    "changedOn",
                    "The purpose was already changed on %s. It changes only once."
                            .formatted(Wording.day(purposeChangedOn)));
        }
        LocalDate first = beginsWithPurposeChange(changedOn) ? changedOn : from;
        return new Charge(chargeable, fromPurposeChange, first, since, changedOn, reason);
    }

    /**
     * Days in hospital do not use up free days, whenever they are told: a charge that began too early begins later or, where
     * free days are still to come, is withdrawn. One that could have begun earlier stays: nothing is charged backwards.
     */
    Charge counted(HospitalDays before, HospitalDays now, LocalDate today) {
        if (broughtForward()) {
            return this;
        }
        LocalDate first = now.later(before.earlier(from));
        boolean awayOnFreeDays = now.since() != null && now.since().isBefore(first);
        boolean begun = since != null && !awayOnFreeDays && !first.isAfter(today);
        return new Charge(
                chargeable,
                fromPurposeChange,
                first,
                begun ? Collections.max(List.of(first, requireNonNull(since))) : null,
                purposeChangedOn,
                purposeChangeReason);
    }

    /** Support was over before the charge began: nothing is charged. */
    Charge closed(LocalDate endedOn) {
        return since != null && since.isAfter(endedOn)
                ? new Charge(chargeable, fromPurposeChange, from, null, purposeChangedOn, purposeChangeReason)
                : this;
    }

    private boolean broughtForward() {
        return from.equals(purposeChangedOn);
    }
}
