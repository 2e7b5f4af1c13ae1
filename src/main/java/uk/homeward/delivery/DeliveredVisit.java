package uk.homeward.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A planned visit of a package, for as long as the plan asks for it.
 *
 * @param number in the package: versions of plans count theirs anew
 * @param neededUntil last day; nothing while no end is known
 */
@Embeddable
record DeliveredVisit(
        int number,
        String planReference,
        int planNumber,
        @Enumerated(EnumType.STRING) @Nullable DayOfWeek day,
        LocalTime earliestStart,
        LocalTime latestStart,
        int minutes,
        int workers,
        boolean timeCritical,
        LocalDate neededFrom,
        @Nullable LocalDate neededUntil) {

    static DeliveredVisit of(int number, VisitNeed need, LocalDate from, @Nullable LocalDate until) {
        return new DeliveredVisit(
                number,
                need.planReference(),
                need.planNumber(),
                need.day(),
                need.earliestStart(),
                need.latestStart(),
                need.minutes(),
                need.workers(),
                need.timeCritical(),
                from,
                until);
    }

    /** Nothing is needed after the day; what began later was never needed. */
    DeliveredVisit until(@Nullable LocalDate lastDay) {
        return new DeliveredVisit(
                number,
                planReference,
                planNumber,
                day,
                earliestStart,
                latestStart,
                minutes,
                workers,
                timeCritical,
                neededFrom,
                lastDay);
    }

    DeliveredVisit from(LocalDate firstDay) {
        return new DeliveredVisit(
                number,
                planReference,
                planNumber,
                day,
                earliestStart,
                latestStart,
                minutes,
                workers,
                timeCritical,
                firstDay,
                neededUntil);
    }

    /** It goes on, and from this day where it was to begin later. */
    DeliveredVisit again(LocalDate firstDay) {
        return from(firstDay.isBefore(neededFrom) ? firstDay : neededFrom).until(null);
    }

    VisitNeed need() {
        return new VisitNeed(
                planReference, planNumber, day, earliestStart, latestStart, minutes, workers, timeCritical);
    }

    boolean is(VisitNeed need) {
        return planReference.equals(need.planReference()) && planNumber == need.planNumber();
    }

    boolean isIn(String plan) {
        return planReference.equals(plan);
    }

    boolean open() {
        return neededUntil == null;
    }

    /** A plan of ours asks for it, without a known end. */
    boolean isPlanned() {
        return open() && !besidePlan() && !isIn(InterimCare.PLAN);
    }

    /** It is a part of the package by itself. */
    boolean besidePlan() {
        return ElementKind.isBesidePlan(planReference);
    }

    boolean isNeededAfter(LocalDate day) {
        return neededUntil == null || neededUntil.isAfter(day);
    }

    boolean isOn(LocalDate date) {
        return (day == null || date.getDayOfWeek() == day) && isNeededOn(date);
    }

    /** Whatever the day of the week. */
    boolean isNeededOn(LocalDate date) {
        return !date.isBefore(neededFrom) && (neededUntil == null || !date.isAfter(neededUntil));
    }

    /** The moment, or the day from which it is needed where that is later. */
    LocalDateTime firstFrom(LocalDateTime moment) {
        LocalDateTime counts = neededFrom.atStartOfDay();
        return counts.isAfter(moment) ? counts : moment;
    }

    LocalDateTime on(LocalDate date) {
        return date.atTime(earliestStart);
    }

    /** "Monday 12:30 to 13:30" */
    String inWords() {
        String time = earliestStart.equals(LocalTime.MIDNIGHT) && day == null
                ? ""
                : " %s to %s".formatted(earliestStart, latestStart);
        return (day == null ? "Every day" : day.getDisplayName(TextStyle.FULL, Locale.UK)) + time;
    }

    /** Its next time, or the start of the day where it has none in a week. */
    LocalDateTime nextFrom(LocalDate today) {
        LocalDate first = today.isBefore(neededFrom) ? neededFrom : today;
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(7)
                .filter(this::isOn)
                .map(this::on)
                .findFirst()
                .orElse(first.atStartOfDay());
    }
}
