package uk.homeward.providerfailure;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;

/** People whose provider failed, and whose next visit has come without anybody who makes it. */
@Component
@Transactional(readOnly = true)
public class LateCover {

    private final JdbcClient database;
    private final Clock clock;

    LateCover(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public long count() {
        return database.sql(
                        """
                        select count(distinct package_id) from provider_failure_person
                         where status = 'TO_COVER' and next_visit < :now
                        """)
                .param("now", LocalDateTime.ofInstant(clock.instant(), WorkingHours.ZONE))
                .query(Long.class)
                .single();
    }
}
