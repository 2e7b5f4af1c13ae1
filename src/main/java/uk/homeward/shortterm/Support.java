package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Support as it is given at home: its dates, its hours, its money. Every date is counted here, once.
 *
 * @param hoursAtStart a week, with which independence gained is compared (COV-07); nothing where nobody kept them
 * @param hoursPerWeek planned for the week to come: they change with the person, without a new referral (COV-03)
 * @param extensionDays days added by all extensions so far
 */
@Embeddable
record Support(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "planned_end_on") LocalDate plannedEndOn,
        @Column(name = "hours_at_start") @Nullable BigDecimal hoursAtStart,
        @Column(name = "hours_per_week") BigDecimal hoursPerWeek,
        @Column(name = "progress_due_on") LocalDate progressDueOn,
        @Column(name = "extension_days") int extensionDays,
        @Embedded Charge charge,
        @Embedded DaysInHospital hospital) {

    static Support begun(Start start, ServiceDefinition rules, LocalDate today) {
        return new Support(
                start.on(),
                start.plannedEnd(),
                start.hoursPerWeek(),
                start.hoursPerWeek(),
                start.on().plusWeeks(1),
                0,
                Charge.of(rules, start.on(), today),
                DaysInHospital.none(start.on()));
    }

    Support progressed(BigDecimal hours, LocalDate today) {
        return new Support(
                startedOn, plannedEndOn, hoursAtStart, hours, progressDayAfter(today), extensionDays, charge, hospital);
    }

    /** More or fewer hours from any day of the support, without a new referral (COV-03). */
    Support hoursChanged(BigDecimal hours, LocalDate from) {
        if (from.isBefore(startedOn) || from.isAfter(plannedEndOn)) {
            throw new Refusal(
                    "from",
                    "Support is planned from %s to %s. Give a day within that time."
                            .formatted(Wording.day(startedOn), Wording.day(plannedEndOn)));
        }
        return new Support(
                startedOn, plannedEndOn, hoursAtStart, hours, progressDueOn, extensionDays, charge, hospital);
    }

    Support extended(int days) {
        return new Support(
                startedOn,
                plannedEndOn.plusDays(days),
                hoursAtStart,
                hoursPerWeek,
                progressDueOn,
                extensionDays + days,
                charge,
                hospital);
    }

    Support purposeChanged(LocalDate changedOn, String reason, LocalDate today) {
        DaysInHospital.notInFuture(
                "changedOn", changedOn, today, "The change is in the future. Record it when it has come.");
        hospital.expectNotBeforeLastChange(
                "changedOn",
                changedOn,
                "Support has been given at home since %s. The purpose cannot have changed before that day.");
        return charged(charge.purposeChanged(changedOn, reason));
    }

    Support charged(Charge changed) {
        return with(changed, hospital);
    }

    Support admitted(LocalDate admittedOn, HospitalRules rules, LocalDate today) {
        DaysInHospital stays = hospital.admitted(admittedOn, today);
        return with(rules.stopsTheClock() ? charge.paused(admittedOn) : charge, stays);
    }

    /** The planned end and the first day that can be charged move by the days away, where the council stops the clock. */
    Support returned(LocalDate returnedOn, HospitalRules rules, @Nullable LocalDate closesOn, LocalDate today) {
        DaysInHospital stays = hospital.returned(returnedOn, today);
        long away = rules.stopsTheClock() ? hospital.away(returnedOn) : 0;
        LocalDate shifted = plannedEndOn.plusDays(away);
        LocalDate end = closesOn != null && shifted.isAfter(closesOn) ? closesOn : shifted;
        return new Support(
                startedOn,
                // Whoever is home has support: it is never planned to end before the day on which the return is
                // recorded.
                end.isBefore(today) ? today : end,
                hoursAtStart,
                hoursPerWeek,
                progressDayAfter(today),
                extensionDays,
                charge.resumed(requireNonNull(hospital.since()), away),
                stays);
    }

    void checkEnd(LocalDate endedOn, LocalDate today) {
        DaysInHospital.notInFuture(
                "endedOn", endedOn, today, "The end is in the future. Record it when support has ended.");
        hospital.expectNotBeforeLastChange(
                "endedOn",
                endedOn,
                "The last start, admission or return was on %s. Support cannot have ended before that day.");
    }

    LocalDate notBeforeStart(LocalDate day) {
        return day.isBefore(startedOn) ? startedOn : day;
    }

    Support closed(LocalDate endedOn) {
        return with(charge.closed(endedOn), hospital.closed(endedOn));
    }

    /** The clock of the stay: the first day counts, days in hospital do not (HAM-18). */
    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(startedOn, day) + 1 - hospital.days();
    }

    SupportDates dates(Reviewing review) {
        return new SupportDates(
                review.reference(), review.comesUpOn(), plannedEndOn, progressDueOn, charge.from(), charge.ahead());
    }

    private Support with(Charge changed, DaysInHospital stays) {
        return new Support(
                startedOn, plannedEndOn, hoursAtStart, hoursPerWeek, progressDueOn, extensionDays, changed, stays);
    }

    /** Always the weekday of the start, also after a stay in hospital: people keep their rhythm. */
    private LocalDate progressDayAfter(LocalDate day) {
        return startedOn.plusWeeks(ChronoUnit.WEEKS.between(startedOn, day) + 1);
    }
}
