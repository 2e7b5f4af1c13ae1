package uk.homeward.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Breaches as they are kept: one that was mended and is wrong again is the same breach. */
@Component
class BreachStore {

    private final JdbcClient database;
    private final Clock clock;

    BreachStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<FoundBreach> open(long packageId) {
        return database.sql(
                        """
                        select visit, planned_at, kind from delivery_breach
                         where package_id = :package and mended_at is null
                        """)
                .param("package", packageId)
                .query((row, number) -> new FoundBreach(
                        row.getInt("visit"),
                        row.getObject("planned_at", LocalDateTime.class),
                        BreachKind.valueOf(row.getString("kind"))))
                .list();
    }

    void add(long packageId, FoundBreach one) {
        write(
                """
                insert into delivery_breach (id, package_id, visit, planned_at, kind, found_at)
                values (nextval('delivery_breach_seq'), :package, :visit, :at, :kind, :now)
                on conflict (package_id, visit, planned_at, kind) do update set mended_at = null
                """,
                packageId,
                one);
    }

    void mend(long packageId, FoundBreach one) {
        write(
                """
                update delivery_breach set mended_at = :now
                 where package_id = :package and visit = :visit and planned_at = :at and kind = :kind
                """,
                packageId,
                one);
    }

    private void write(String statement, long packageId, FoundBreach one) {
        database.sql(statement)
                .param("package", packageId)
                .param("visit", one.visit())
                .param("at", one.at())
                .param("kind", one.kind().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
