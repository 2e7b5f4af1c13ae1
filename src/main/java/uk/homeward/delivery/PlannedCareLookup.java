package uk.homeward.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;

/** What was planned, for whoever compares it with what happened. */
@Component
@Transactional(readOnly = true)
public class PlannedCareLookup {

    /** Packages at a time: each statement is short. */
    private static final int STEP = 2_000;

    private static final String AWAITED =
            """
             from delivery d
             join delivery_visit v on v.delivery_id = d.id
             join delivery_duty u on u.delivery_id = d.id and u.visit = v.number
             join delivery_element e on e.delivery_id = d.id and e.number = u.element
            where d.id > :after and d.id <= :upTo and e.provider_code in (:providers)
              and (v.day = :weekday or (v.day is null and v.earliest_start > '00:00'))
              and :day >= v.needed_from and (v.needed_until is null or :day <= v.needed_until)
              and cast(:day as date) + v.earliest_start >= u.first_visit
              and (u.last_visit is null or cast(:day as date) + v.earliest_start <= u.last_visit)
              and not exists (
                  select 1 from delivery_pause p
                   where p.delivery_id = d.id and (p.visit is null or p.visit = v.number)
                     and :day >= p.from_day and (p.until_day is null or :day <= p.until_day))""";

    private final Deliveries deliveries;
    private final JdbcClient database;

    PlannedCareLookup(Deliveries deliveries, JdbcClient database) {
        this.deliveries = deliveries;
        this.database = database;
    }

    /** Nothing where nobody ever gave care under this package. */
    public Optional<PlannedCare> of(String packageReference) {
        return deliveries
                .findByPackageId(Reference.PACKAGE.id(packageReference))
                .map(PlannedCare::new);
    }

    /** @return the packages in which one of the providers was awaited on a day, in no more than {@link #last} steps */
    public List<String> awaited(LocalDate day, Collection<String> providers, long step) {
        return asked("select distinct d.package_id " + AWAITED + " order by 1", day, providers, step)
                .query(Long.class)
                .list()
                .stream()
                .map(Reference.PACKAGE::of)
                .toList();
    }

    /** The time-critical ones among them. */
    public List<AwaitedVisit> critical(LocalDate day, Collection<String> providers, long step) {
        return asked(
                        "select distinct d.package_id, v.number " + AWAITED + " and v.time_critical order by 1, 2",
                        day,
                        providers,
                        step)
                .query((row, number) ->
                        new AwaitedVisit(Reference.PACKAGE.of(row.getLong("package_id")), row.getInt("number")))
                .list();
    }

    private StatementSpec asked(String statement, LocalDate day, Collection<String> providers, long step) {
        return database.sql(statement)
                .param("after", step * STEP)
                .param("upTo", (step + 1) * STEP)
                .param("providers", providers)
                .param("weekday", day.getDayOfWeek().name())
                .param("day", day);
    }

    /** The number of the last step, from 0. */
    public long last() {
        return database.sql("select coalesce(max(id), 0) from delivery")
                        .query(Long.class)
                        .single()
                / STEP;
    }
}
