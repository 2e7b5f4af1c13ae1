package uk.homeward.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;
import uk.homeward.reference.Reference;

/**
 * Looks through all packages once a day, on one node, the coming two weeks: acts refuse gaps, and this is the net below them
 * (promise 1).
 */
@Component
public class CoverageCheck {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageCheck.class);

    private static final int DAYS_AHEAD = 14;

    /** Packages at a time: each step is short, and one that fails holds up no other. */
    private static final int STEP = 2_000;

    private final JdbcClient database;
    private final CoverageFollower follower;
    private final Clock clock;

    CoverageCheck(JdbcClient database, CoverageFollower follower, Clock clock) {
        this.database = database;
        this.follower = follower;
        this.clock = clock;
    }

    @EventListener
    void on(TimePassed time) {
        if (isFirst(time.today())) {
            checkAll(time.today());
        }
    }

    /** @return how many packages have a planned visit for which not exactly one provider answers */
    public int checkAll(LocalDate day) {
        int found = 0;
        long last = database.sql("select coalesce(max(id), 0) from delivery")
                .query(Long.class)
                .single();
        for (long after = 0; after < last; after += STEP) {
            List<Long> wrong = uncovered(day, after, after + STEP);
            wrong.forEach(this::follow);
            found += wrong.size();
        }
        database.sql(
                        """
                        insert into delivery_check (day, begun_at, checked_at, packages) values (:day, :now, :now, :found)
                        on conflict (day) do update set checked_at = :now, packages = :found
                        """)
                .param("day", day)
                .param("now", Timestamp.from(clock.instant()))
                .param("found", found)
                .update();
        return found;
    }

    private List<Long> uncovered(LocalDate day, long after, long upTo) {
        return database.sql(
                        """
                        select distinct d.package_id
                          from delivery d
                          join delivery_visit v on v.delivery_id = d.id
                          cross join generate_series(cast(:from as timestamp), cast(:until as timestamp), '1 day') s (day)
                         where d.id > :after and d.id <= :upTo
                           and (v.day is null or v.day = trim(to_char(s.day, 'DAY')))
                           and s.day >= v.needed_from and (v.needed_until is null or s.day <= v.needed_until)
                           and not exists (
                               select 1 from delivery_pause p
                                where p.delivery_id = d.id and (p.visit is null or p.visit = v.number)
                                  and s.day >= p.from_day and (p.until_day is null or s.day <= p.until_day))
                           and (select count(*) from delivery_duty u
                                 where u.delivery_id = d.id and u.visit = v.number
                                   and s.day + v.earliest_start >= u.first_visit
                                   and (u.last_visit is null or s.day + v.earliest_start <= u.last_visit)) <> 1
                         order by 1
                        """)
                .param("from", day)
                .param("until", day.plusDays(DAYS_AHEAD))
                .param("after", after)
                .param("upTo", upTo)
                .query(Long.class)
                .list();
    }

    private void follow(long packageId) {
        try {
            follower.follow(packageId);
        } catch (RuntimeException cause) {
            LOG.warn("{} could not be checked: it is looked at again tomorrow", Reference.PACKAGE.of(packageId), cause);
        }
    }

    /** Also where whoever began before was interrupted. */
    private boolean isFirst(LocalDate day) {
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
}
