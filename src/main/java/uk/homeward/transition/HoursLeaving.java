package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.homeward.capacity.DailyAmounts;

/**
 * What leaves the old service from day to day. Work that has moved needs nobody there any more, so that what its provider
 * loses counts only as far as it is more than what has moved (KEN-23).
 */
class HoursLeaving {

    private final List<Departure> departures;
    private final DailyAmounts moved = new DailyAmounts();
    private final DailyAmounts lost = new DailyAmounts();

    HoursLeaving(List<Departure> departures) {
        this.departures = departures;
        departures.forEach(this::add);
    }

    private void add(Departure departure) {
        (departure.isMove() ? moved : lost).add(departure.firstDay(), null, departure.amount());
    }

    DailyAmounts moved() {
        return moved;
    }

    BigDecimal lostOn(LocalDate day) {
        return lost.on(day);
    }

    /** Hours that the provider has lost and nobody has taken over: they are given by nobody. */
    BigDecimal gapOn(LocalDate day) {
        return lost.on(day).subtract(moved.on(day)).max(BigDecimal.ZERO);
    }

    /** Since when there is a gap on this day without a break. */
    Optional<LocalDate> gapSince(LocalDate today) {
        LocalDate since = null;
        for (LocalDate day : days().headSet(today, true)) {
            boolean gap = gapOn(day).signum() > 0;
            since = gap && since != null ? since : gap ? day : null;
        }
        return Optional.ofNullable(since);
    }

    /**
     * What the old service has less than before because of one departure more.
     *
     * @param unit what so many hours are where that service is not counted in hours
     */
    List<HoursCut> cutsBy(Departure next, UnaryOperator<BigDecimal> unit) {
        List<Departure> all = new ArrayList<>(departures);
        all.add(next);
        HoursLeaving after = new HoursLeaving(all);
        List<HoursCut> cuts = new ArrayList<>();
        LocalDate first = next.firstDay();
        BigDecimal amount = unit.apply(after.goneOn(first)).subtract(unit.apply(goneOn(first)));
        for (LocalDate day : after.days().tailSet(first, false)) {
            BigDecimal now = unit.apply(after.goneOn(day)).subtract(unit.apply(goneOn(day)));
            if (now.compareTo(amount) != 0) {
                cuts.add(new HoursCut(first, day.minusDays(1), amount));
                first = day;
                amount = now;
            }
        }
        cuts.add(new HoursCut(first, null, amount));
        cuts.removeIf(cut -> cut.amount().signum() == 0);
        return cuts;
    }

    private BigDecimal goneOn(LocalDate day) {
        return moved.on(day).max(lost.on(day));
    }

    private NavigableSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>(moved.days());
        days.addAll(lost.days());
        return days;
    }
}
