package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.absence.DaysAway;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Support as it is given at home: its dates, its hours, its money. Every date is counted here, once.
 *
 * @param endWithoutStaysOn the planned end without the days in hospital by which it moves
 * @param hours they change with the person, without a new referral (COV-03)
 * @param extensionDays days added by all extensions so far
 */
@Embeddable
record Support(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "planned_end_on") LocalDate plannedEndOn,
        @Column(name = "end_without_stays_on") LocalDate endWithoutStaysOn,
        @Column(name = "hours") WeeklyHours hours,
        @Column(name = "progress_due_on") LocalDate progressDueOn,
        @Column(name = "extension_days") int extensionDays,
        @Embedded Charge charge,
        @Embedded DaysInHospital hospital) {

    static Support begun(Start start, Charge charge) {
        return new Support(
                start.on(),
                start.plannedEnd(),
                start.plannedEnd(),
                WeeklyHours.of(start.hoursPerWeek()),
                start.on().plusWeeks(1),
                0,
                charge,
                DaysInHospital.none(start.on()));
    }

    /** With these, independence gained is compared (COV-07). */
    BigDecimal hoursAtStart() {
        return hours.atStart();
    }

    /** Planned for the week to come. */
    BigDecimal hoursPerWeek() {
        return hours.latest();
    }

    Support progressed(LocalDate today) {
        return with(hours, progressDayAfter(today));
    }

    /** As a weekly review says; what it leaves as it was is no change. */
    Support planned(BigDecimal perWeek, LocalDate from) {
        return hours.on(from).compareTo(perWeek) == 0 ? this : with(hours.changed(from, perWeek), progressDueOn);
    }

    private Support with(WeeklyHours changed, LocalDate due) {
        return new Support(startedOn, plannedEndOn, endWithoutStaysOn, changed, due, extensionDays, charge, hospital);
    }

    /** More or fewer hours from any day of the support, without a new referral (COV-03). */
    Support hoursChanged(BigDecimal perWeek, LocalDate from) {
        if (from.isBefore(startedOn) || from.isAfter(plannedEndOn)) {
            throw new Refusal(
                    "from",
                    "Support is planned from %s to %s. Give a day within that time."
                            .formatted(Wording.day(startedOn), Wording.day(plannedEndOn)));
        }
        return with(hours.changed(from, perWeek), progressDueOn);
    }

    Support hoursAsBefore(LocalDate from) {
        if (!hours.changes().containsKey(from)) {
            throw new Refusal(
                    "from", "No change of hours from this day is on record. Look at the hours of the case again.");
        }
        return with(hours.without(from), progressDueOn);
    }

    Support extended(int days) {
        return new Support(
                startedOn,
                plannedEndOn.plusDays(days),
                endWithoutStaysOn.plusDays(days),
                hours,
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
        return with(charge, DaysInHospital.of(stays, startedOn)).with(hours, progressDayAfter(today));
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
                .with(hours, comesHome ? progressDayAfter(today) : progressDueOn)
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
        return with(hours, due);
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
                        hours,
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
                hours,
                progressDueOn,
                extensionDays,
                charge,
                counted);
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
                startedOn, plannedEndOn, endWithoutStaysOn, hours, progressDueOn, extensionDays, changed, stays);
    }

    /** Always the weekday of the start, also after a stay in hospital: people keep their rhythm. */
    private LocalDate progressDayAfter(LocalDate day) {
        return startedOn.plusWeeks(ChronoUnit.WEEKS.between(startedOn, day) + 1);
    }
}
