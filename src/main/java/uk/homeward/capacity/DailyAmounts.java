package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An amount that changes from day to day. */
public class DailyAmounts {

    private final TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();

    /** @param last the last day with this amount, or nothing if it goes on */
    public void add(LocalDate first, @Nullable LocalDate last, BigDecimal amount) {
        changes.merge(first, amount, BigDecimal::add);
        if (last != null) {
            changes.merge(last.plusDays(1), amount.negate(), BigDecimal::add);
        }
    }

    void addAll(DailyAmounts other) {
        other.changes.forEach((day, amount) -> changes.merge(day, amount, BigDecimal::add));
    }

    public DailyAmounts minus(DailyAmounts other) {
        DailyAmounts rest = new DailyAmounts();
        rest.changes.putAll(changes);
        other.changes.forEach((day, amount) -> rest.changes.merge(day, amount.negate(), BigDecimal::add));
        return rest;
    }

    public DailyAmounts plus(DailyAmounts other) {
        DailyAmounts both = new DailyAmounts();
        both.changes.putAll(changes);
        other.changes.forEach((day, amount) -> both.changes.merge(day, amount, BigDecimal::add));
        return both;
    }

    public BigDecimal on(LocalDate day) {
        return changes.headMap(day, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param last the last day looked at, or nothing to look at all that come */
    public BigDecimal lowest(LocalDate first, @Nullable LocalDate last) {
        return on(lowestDay(first, last));
    }

    public LocalDate lowestDay(LocalDate first, @Nullable LocalDate last) {
        BigDecimal now = on(first);
        BigDecimal lowest = now;
        LocalDate day = first;
        for (Map.Entry<LocalDate, BigDecimal> change :
                changes.tailMap(first, false).entrySet()) {
            if (last != null && change.getKey().isAfter(last)) {
                break;
            }
            now = now.add(change.getValue());
            if (now.compareTo(lowest) < 0) {
                lowest = now;
                day = change.getKey();
            }
        }
        return day;
    }

    /** The days on which it may change, in their order. */
    public NavigableSet<LocalDate> days() {
        return changes.navigableKeySet();
    }
}
