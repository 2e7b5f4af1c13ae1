package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.absence.Away;
import uk.homeward.absence.DaysAway;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Support as it is given at home: its dates, its hours, its money. Every date is counted here, once.
 *
 * @param endWithoutStaysOn the planned end without the days in hospital by which it moves
 * @param hoursAtStart a week, with which independence gained is compared (COV-07); nothing where nobody kept them
 * @param hoursPerWeek planned for the week to come: they change with the person, without a new referral (COV-03)
 * @param extensionDays days added by all extensions so far
 */
@Embeddable
record Support(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "planned_end_on") LocalDate plannedEndOn,
        @Column(name = "end_without_stays_on") LocalDate endWithoutStaysOn,
        @Column(name = "hours_at_start") @Nullable BigDecimal hoursAtStart,
        @Column(name = "hours_per_week") BigDecimal hoursPerWeek,
        @Column(name = "progress_due_on") LocalDate progressDueOn,
        @Column(name = "extension_days") int extensionDays,
        @Embedded Charge charge,
        @Embedded DaysInHospital hospital) {

    static Support begun(Start start, Charge charge) {
        return new Support(
                start.on(),
                start.plannedEnd(),
                start.plannedEnd(),
                start.hoursPerWeek(),
                start.hoursPerWeek(),
                start.on().plusWeeks(1),
                0,
                charge,
                DaysInHospital.none(start.on()));
    }

    Support progressed(BigDecimal hours, LocalDate today) {
        return with(hours, progressDayAfter(today));
    }

    Support planned(BigDecimal hours) {
        return with(hours, progressDueOn);
    }

    private Support with(BigDecimal hours, LocalDate due) {
        return new Support(
                startedOn, plannedEndOn, endWithoutStaysOn, hoursAtStart, hours, due, extensionDays, charge, hospital);
    }

    /** More or fewer hours from any day of the support, without a new referral (COV-03). */
    Support hoursChanged(BigDecimal hours, LocalDate from) {
        if (from.isBefore(startedOn) || from.isAfter(plannedEndOn)) {
            throw new Refusal(
                    "from",
                    "Support is planned from %s to %s. Give a day within that time."
                            .formatted(Wording.day(startedOn), Wording.day(plannedEndOn)));
        }
        return planned(hours);
    }

    Support extended(int days) {
        return new Support(
                startedOn,
                plannedEndOn.plusDays(days),
                endWithoutStaysOn.plusDays(days),
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
        return charged(charge.purposeChanged(changedOn, reason, today));
    }

    /** It was ended by mistake. */
    Support goesOn(HospitalDays stays, LocalDate today) {
        return with(charge, DaysInHospital.of(stays, startedOn)).with(hoursPerWeek, progressDayAfter(today));
    }

    Support charged(Charge changed) {
        return with(changed, hospital);
    }

    /**
     * Stays in hospital were told or put right. Where the council stops the clock, the planned end moves by the days away; it
     * never lies before a return, so that whoever is home has support.
     */
    Support counted(TimeAway away, HospitalRules rules, @Nullable LocalDate closesOn, LocalDate today) {
        HospitalDays now = away.inHospital();
        boolean comesHome = hospital.since() != null && now.since() == null;
        return charged(charge.counted(away, today))
                .with(hoursPerWeek, comesHome ? progressDayAfter(today) : progressDueOn)
                .ending(now, rules, closesOn);
    }

    /** Told after support had ended: its days still count for whoever bills. */
    Support countedAfterTheEnd(TimeAway away, LocalDate lastDay, LocalDate today) {
        TimeAway during = away.until(lastDay);
        return with(charge.counted(during, today).closed(lastDay), DaysInHospital.of(during.inHospital(), startedOn));
    }

    /** Weeks in which nobody could be visited are not looked back on. */
    Support skippingWeeksAway(DaysAway away) {
        LocalDate due = progressDueOn;
        while (away.wholly(due.minusWeeks(1), due)) {
            due = due.plusWeeks(1);
        }
        return with(hoursPerWeek, due);
    }

    /**
     * The day of the start was wrong: whatever is counted from it is counted anew. A stay in hospital that began before it is
     * put right first.
     */
    Support startCorrected(
            LocalDate on, TimeAway away, HospitalRules rules, @Nullable LocalDate closesOn, LocalDate today) {
        HospitalDays stays = away.inHospital();
        stays.expectNoneBefore(on);
        return new Support(
                        on,
                        plannedEndOn,
                        endWithoutStaysOn.plusDays(ChronoUnit.DAYS.between(startedOn, on)),
                        hoursAtStart,
                        hoursPerWeek,
                        on.plusWeeks(Math.max(0, ChronoUnit.WEEKS.between(on, today)) + 1),
                        extensionDays,
                        charge.startCorrected(startedOn, on, away, today),
                        hospital)
                .ending(stays, rules, closesOn);
    }

    private Support ending(HospitalDays stays, HospitalRules rules, @Nullable LocalDate closesOn) {
        DaysInHospital counted = DaysInHospital.of(stays, startedOn);
        LocalDate moved = endWithoutStaysOn.plusDays(rules.stopsTheClock() ? counted.days() : 0);
        LocalDate end = closesOn != null && !closesOn.isBefore(startedOn) && moved.isAfter(closesOn) ? closesOn : moved;
        return new Support(
                startedOn,
                end.isBefore(counted.homeSince()) ? counted.homeSince() : end,
                endWithoutStaysOn,
                hoursAtStart,
                hoursPerWeek,
                progressDueOn,
                extensionDays,
                charge,
                counted);
    }

    /** A stay outside of support is no part of it. */
    void expectDuring(LocalDate admittedOn, @Nullable LocalDate endedOn) {
        expectDuring("admittedOn", admittedOn, endedOn, "The admission", "A stay in hospital after that day is");
    }

    /** Nobody is away from support that is not given. */
    void expectDuring(Away days, @Nullable LocalDate endedOn) {
        expectDuring("awayFrom", days.from(), endedOn, "The first day away", "Days away after that day are");
    }

    private void expectDuring(
            String field, LocalDate day, @Nullable LocalDate endedOn, String notBefore, String notAfter) {
        if (day.isBefore(startedOn)) {
            throw new Refusal(
                    field,
                    "Support started on %s. %s cannot lie before that day."
                            .formatted(Wording.day(startedOn), notBefore));
        }
        if (endedOn != null && day.isAfter(endedOn)) {
            throw new Refusal(
                    field, "Support ended on %s. %s no part of it.".formatted(Wording.day(endedOn), notAfter));
        }
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
        return new SupportDates(review.reference(), review.comesUpOn(), plannedEndOn, progressDueOn, charge.from());
    }

    LocalDate weekSixEnds(HospitalRules rules) {
        return WeekSixLook.ends(startedOn, rules.stopsTheClock() ? hospital.days() : 0);
    }

    ChargeDates chargeDates(ChargeRules rules) {
        LocalDate tellOn = charge.from().minusDays(rules.tellDaysBefore());
        return new ChargeDates(charge.step(), notBeforeStart(tellOn), charge.from());
    }

    private Support with(Charge changed, DaysInHospital stays) {
        return new Support(
                startedOn,
                plannedEndOn,
                endWithoutStaysOn,
                hoursAtStart,
                hoursPerWeek,
                progressDueOn,
                extensionDays,
                changed,
                stays);
    }

    /** Always the weekday of the start, also after a stay in hospital: people keep their rhythm. */
    private LocalDate progressDayAfter(LocalDate day) {
        return startedOn.plusWeeks(ChronoUnit.WEEKS.between(startedOn, day) + 1);
    }
}
