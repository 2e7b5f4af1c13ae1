package uk.homeward.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What is committed and spent of one line in one period. Changed only by whoever holds the lock of its row. */
@Entity
@Table(name = "funding_budget")
class Budget {

    @Id
    private String id;

    @Version
    private int version;

    /** Where somebody has changed what the profile says. */
    private @Nullable Long ceiling;

    private long committed;
    private long actual;
    private long forecast;
    private @Nullable LocalDate overspendToldOn;

    @SuppressWarnings("NullAway.Init")
    protected Budget() {}

    String id() {
        return id;
    }

    Money ceiling(CeilingPeriod period) {
        return ceiling == null ? period.approved() : new Money(ceiling);
    }

    /** What may still be committed. An overspend leaves nothing (KEN-25). */
    Money room(CeilingPeriod period) {
        return ceiling(period).minus(new Money(forecast)).atLeast(Money.ZERO);
    }

    void changed(CommitmentPart before, CommitmentPart after) {
        committed += after.amount().minus(before.amount()).pence();
        actual += after.actual().minus(before.actual()).pence();
        forecast += after.forecast().minus(before.forecast()).pence();
    }

    void approve(Money pounds) {
        ceiling = pounds.pence();
    }

    Money committed() {
        return new Money(committed);
    }

    Money forecast() {
        return new Money(forecast);
    }

    /**
     * @param whole what is promised, and what is expected beyond it
     * @return whether an overspend is to be told: once a month
     */
    boolean findOverspend(CeilingPeriod period, Money whole, LocalDate today) {
        if (!whole.isMoreThan(ceiling(period)) || toldIn(overspendToldOn, today)) {
            return false;
        }
        overspendToldOn = today;
        return true;
    }

    static boolean toldIn(@Nullable LocalDate told, LocalDate month) {
        return told != null && YearMonth.from(told).equals(YearMonth.from(month));
    }
}
