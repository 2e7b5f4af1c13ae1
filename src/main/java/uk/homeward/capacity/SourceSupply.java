package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source of one service over time: what was bought of it, what is taken, what is free. */
class SourceSupply {

    /** Where nothing is bought in advance there is no limit, as long as the contract is in force. */
    private static final BigDecimal WITHOUT_LIMIT = BigDecimal.valueOf(1_000_000);

    private final ContractSource source;
    private final List<ContractedSource> rows = new ArrayList<>();
    private final DailyAmounts bought = new DailyAmounts();
    private final DailyAmounts taken = new DailyAmounts();
    private final DailyAmounts free = new DailyAmounts();
    private boolean limited = true;

    SourceSupply(ContractSource source) {
        this.source = source;
    }

    void buy(ContractedSource row) {
        rows.add(row);
        limited &= row.amount() != null;
        change(row.from(), row.until(), row.amount() == null ? WITHOUT_LIMIT : row.amount());
    }

    private void change(LocalDate first, @Nullable LocalDate last, BigDecimal amount) {
        bought.add(first, last, amount);
        free.add(first, last, amount);
    }

    void change(CapacityChange change) {
        change(change.firstDay(), change.lastDay(), change.amount());
    }

    void gain(DailyAmounts gained) {
        bought.addAll(gained);
        free.addAll(gained);
    }

    void take(Days days, BigDecimal amount) {
        taken.add(days.first(), days.last(), amount);
        keep(days, amount);
    }

    /** Taken by nobody yet, but not for anybody else. */
    void keep(Days days, BigDecimal amount) {
        free.add(days.first(), days.last(), amount.negate());
    }

    boolean has(Days days, BigDecimal amount) {
        return free.lowest(days.first(), days.last()).compareTo(amount) >= 0;
    }

    ContractSource source() {
        return source;
    }

    List<ContractedSource> rows() {
        return rows;
    }

    boolean limited() {
        return limited;
    }

    DailyAmounts bought() {
        return bought;
    }

    DailyAmounts taken() {
        return taken;
    }

    DailyAmounts free() {
        return free;
    }
}
