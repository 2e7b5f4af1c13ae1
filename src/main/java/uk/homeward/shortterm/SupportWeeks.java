package uk.homeward.shortterm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The weeks of support, whether or not somebody wrote them down.
 *
 * @param lastDay nothing while support goes on
 */
record SupportWeeks(LocalDate startedOn, @Nullable LocalDate lastDay, TimeAway away, LocalDate today) {

    /** @param day any day of the week, which has to be over */
    SupportWeek told(LocalDate day) {
        if (day.isBefore(startedOn)) {
            throw new Refusal(
                    "weekFrom",
                    "Support started on %s. Give a day of a week since then.".formatted(Wording.day(startedOn)));
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            throw new Refusal(
                    "weekFrom",
                    "Support ended on %s. Give a day of a week until then.".formatted(Wording.day(lastDay)));
        }
        SupportWeek week = with(day);
        if (!isOver(week)) {
            throw new Refusal(
                    "weekFrom", "The week %s is not over yet. Tell of it when it is.".formatted(week.words()));
        }
        return week;
    }

    SupportWeek with(LocalDate day) {
        long weeks = Math.floorDiv(ChronoUnit.DAYS.between(startedOn, day), 7L);
        return new SupportWeek((int) weeks + 1, startedOn.plusWeeks(weeks));
    }

    /** The last that is over; in the first week, that one. */
    SupportWeek latest() {
        SupportWeek current = with(lastDay == null ? today : lastDay);
        return isOver(current) || current.number() <= 1
                ? current
                : with(current.from().minusDays(1));
    }

    /** Nobody wrote them down, and somebody was at home. */
    List<SupportWeek> missing(Set<LocalDate> recorded) {
        return over().filter(week -> !recorded.contains(week.from()) && !isAway(week))
                .toList();
    }

    /** Whether the person was in hospital or elsewhere from its first day to its last: nobody came. */
    boolean isAway(SupportWeek week) {
        LocalDate last = lastDay != null && lastDay.isBefore(week.to()) ? lastDay : week.to();
        return week.from().datesUntil(last.plusDays(1)).allMatch(this::isAway);
    }

    private boolean isAway(LocalDate day) {
        return away.elsewhere().on(day)
                || away.inHospital().stays().stream()
                        .anyMatch(stay -> stay.on(day) || (day.equals(lastDay) && day.equals(stay.returnedOn())));
    }

    private Stream<SupportWeek> over() {
        SupportWeek latest = latest();
        return isOver(latest)
                ? IntStream.rangeClosed(0, latest.number() - 1)
                        .mapToObj(week -> new SupportWeek(week + 1, startedOn.plusWeeks(week)))
                : Stream.of();
    }

    private boolean isOver(SupportWeek week) {
        return lastDay != null || week.to().isBefore(today);
    }
}
