package uk.homeward.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.capacity.GainedCapacity;

/** The short-term service gains what transfers release and no more, from the day on which Direct Care does not come (DER-13). */
@Component
class ReleasedCapacity implements GainedCapacity {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final TransferRules rules;
    private final JdbcClient database;

    ReleasedCapacity(TransferRules rules, JdbcClient database) {
        this.rules = rules;
        this.database = database;
    }

    /** @param minutes a week that are more, or less, from the day on */
    record Change(LocalDate day, long minutes) {}

    @Override
    public DailyAmounts gained(String service) {
        return service.equals(rules.shortTermService()) ? hours(changes()) : new DailyAmounts();
    }

    /** Less than a hundredth of an hour is nobody's. */
    static DailyAmounts hours(List<Change> changes) {
        DailyAmounts hours = new DailyAmounts();
        long minutes = 0;
        BigDecimal before = BigDecimal.ZERO;
        for (Change change : changes) {
            minutes += change.minutes();
            BigDecimal now = BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.FLOOR);
            hours.add(change.day(), null, now.subtract(before));
            before = now;
        }
        return hours;
    }

    /** The earliest first, each day once. */
    private List<Change> changes() {
        return database.sql(
                        """
                        select day, sum(minutes) as minutes
                          from (select released_on as day, minutes from transfer where released_on is not null
                                union all
                                select returned_on, -minutes from transfer where returned_on is not null) change
                         group by day order by day
                        """)
                .query(Change.class)
                .list();
    }
}
