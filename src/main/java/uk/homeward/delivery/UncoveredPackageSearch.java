package uk.homeward.delivery;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Packages in which a planned visit of the coming two weeks has not exactly one provider (promise 1). */
@Component
class UncoveredPackageSearch {

    private static final int DAYS_AHEAD = 14;

    private final JdbcClient database;

    UncoveredPackageSearch(JdbcClient database) {
        this.database = database;
    }

    /** The highest number of a row, up to which the steps go. */
    long last() {
        return database.sql("select coalesce(max(id), 0) from delivery")
                .query(Long.class)
                .single();
    }

    /**
     * @param after number of the row before the first of this step
     * @param upTo number of its last
     */
    List<Long> uncovered(LocalDate day, long after, long upTo) {
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
}
