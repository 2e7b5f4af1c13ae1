package uk.homeward.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.FinancialYear;

/** Table {@code report_earlier_use}: how many people began live-in care in years before Homeward. */
@Component
class EarlierUse {

    private final JdbcClient database;
    private final Clock clock;

    EarlierUse(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Entered(int year, long people, String source, String enteredBy, LocalDate enteredOn) {}

    void enter(int year, long people, String source) {
        database.sql(
                        """
                        insert into report_earlier_use (year, people, source, entered_by, entered_on)
                        values (:year, :people, :source, :by, :today)
                        """)
                .param("year", year)
                .param("people", people)
                .param("source", source)
                .param("by", Actor.name())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** By year; the newest entry counts. */
    Map<Integer, Entered> all() {
        return database
                .sql(
                        """
                        select distinct on (year) year, people, source, entered_by, entered_on
                        from report_earlier_use
                        order by year, id desc
                        """)
                .query(Entered.class)
                .stream()
                .collect(Collectors.toMap(Entered::year, Function.identity()));
    }

    /** @param entry nothing where nobody has entered how many there were */
    static LiveInYear shown(int year, @Nullable Entered entry) {
        String name = new FinancialYear(year).name();
        return entry == null
                ? new LiveInYear(year, name, null, false, null, null, null)
                : new LiveInYear(
                        year, name, entry.people(), false, entry.source(), entry.enteredBy(), entry.enteredOn());
    }
}
