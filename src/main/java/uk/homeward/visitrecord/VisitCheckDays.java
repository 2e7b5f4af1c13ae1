package uk.homeward.visitrecord;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which days were looked through, each by one node. */
@Component
class VisitCheckDays {

    private final JdbcClient database;

    VisitCheckDays(JdbcClient database) {
        this.database = database;
    }

    Optional<LocalDate> lastChecked() {
        return database.sql("select max(day) from visit_record_check where checked_at is not null")
                .query(LocalDate.class)
                .optional();
    }

    boolean isBegun(LocalDate day) {
        return database.sql("select exists (select 1 from visit_record_check where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Also where whoever began before was interrupted. */
    boolean begin(LocalDate day, Instant now) {
        return database.sql(
                                """
                                insert into visit_record_check (day, begun_at) values (:day, :now)
                                on conflict (day) do update set begun_at = :now
                                 where visit_record_check.checked_at is null and visit_record_check.begun_at < :hourAgo
                                """)
                        .param("day", day)
                        .param("now", Timestamp.from(now))
                        .param("hourAgo", Timestamp.from(now.minus(Duration.ofHours(1))))
                        .update()
                == 1;
    }

    void finished(LocalDate day, int packages, Instant now) {
        database.sql("update visit_record_check set checked_at = :now, packages = :packages where day = :day")
                .param("now", Timestamp.from(now))
                .param("packages", packages)
                .param("day", day)
                .update();
    }
}
