package uk.homeward.visitrecord;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Providers that tell how their visits went: only of those that have begun to tell is anything awaited. */
@Component
class VisitReporters {

    private final JdbcClient database;
    private final VisitRecordRules rules;

    VisitReporters(JdbcClient database, VisitRecordRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** From the day of the first visit of which it told. */
    void told(String provider, LocalDate day) {
        database.sql(
                        """
                        insert into visit_reporter (provider_code, since) values (:provider, :day)
                        on conflict (provider_code) do update set since = least(visit_reporter.since, excluded.since)
                        """)
                .param("provider", provider)
                .param("day", day)
                .update();
    }

    private Set<String> begun(LocalDate day) {
        return new HashSet<>(database.sql("select provider_code from visit_reporter where since <= :day")
                .param("day", day)
                .query(String.class)
                .list());
    }

    /** Those of which a record is awaited for a day. */
    Set<String> awaited(LocalDate day) {
        Set<String> reporters = begun(day);
        reporters.removeAll(rules.notAwaited());
        return reporters;
    }
}
