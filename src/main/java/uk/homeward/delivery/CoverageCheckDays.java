package uk.homeward.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which all packages were looked through: on one node, once. */
@Component
class CoverageCheckDays {

    private final JdbcClient database;
    private final Clock clock;

    CoverageCheckDays(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether this node looks: also where whoever began before was interrupted. */
    boolean begin(LocalDate day) {
        Instant now = clock.instant();
        return database.sql(
                                """
                                insert into delivery_check (day, begun_at) values (:day, :now)
                                on conflict (day) do update set begun_at = :now
                                 where delivery_check.checked_at is null and delivery_check.begun_at < :hourAgo
                                """)
                        .param("day", day)
                        .param("now", Timestamp.from(now))
                        .param("hourAgo", Timestamp.from(now.minus(Duration.ofHours(1))))
                        .update()
                == 1;
    }

    /** @param packages in which something is wrong */
    void checked(LocalDate day, int packages) {
        database.sql(
                        """
                        insert into delivery_check (day, begun_at, checked_at, packages) values (:day, :now, :now, :found)
                        on conflict (day) do update set checked_at = :now, packages = :found
                        """)
                .param("day", day)
                .param("now", Timestamp.from(clock.instant()))
                .param("found", packages)
                .update();
    }
}
