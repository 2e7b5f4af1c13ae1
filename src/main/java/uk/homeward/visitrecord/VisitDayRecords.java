package uk.homeward.visitrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.AwaitedVisit;
import uk.homeward.reference.Reference;

/** What providers told of one day, as it holds. */
@Component
class VisitDayRecords {

    private final JdbcClient database;

    VisitDayRecords(JdbcClient database) {
        this.database = database;
    }

    boolean anyMade(String packageReference, LocalDate day) {
        return database.sql(
                        """
                        select exists (select 1 from visit_record
                                        where day = :day and package_id = :package and replaced_at is null
                                          and status <> 'MISSED')
                        """)
                .param("day", day)
                .param("package", Reference.PACKAGE.id(packageReference))
                .query(Boolean.class)
                .single();
    }

    /** Time-critical visits of a day of which their provider says that nobody came. */
    List<Missed> criticalMissed(String packageReference, LocalDate day) {
        return database.sql(
                        """
                        select visit, provider_code from visit_record
                         where package_id = :package and day = :day and replaced_at is null
                           and status = 'MISSED' and time_critical
                        """)
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("day", day)
                .query((row, number) -> new Missed(row.getInt("visit"), row.getString("provider_code")))
                .list();
    }

    record Missed(int visit, String provider) {}

    /** The planned visits of a day of which somebody told, made or not. */
    Set<Integer> toldVisits(String packageReference, LocalDate day) {
        return database.sql(
                        """
                                select visit from visit_record
                                 where package_id = :package and day = :day and replaced_at is null and visit is not null
                                """)
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("day", day)
                .query(Integer.class)
                .set();
    }

    /** The packages and their time-critical visits of which somebody told for the day. */
    Set<AwaitedVisit> criticalTold(LocalDate day) {
        return database.sql(
                        """
                                select distinct package_id, visit from visit_record
                                 where day = :day and replaced_at is null and time_critical and visit is not null
                                """)
                .param("day", day)
                .query((row, number) ->
                        new AwaitedVisit(Reference.PACKAGE.of(row.getLong("package_id")), row.getInt("visit")))
                .set();
    }

    /** The packages of which a visit of the day was made. */
    Set<String> madeOn(LocalDate day) {
        return database.sql(
                        """
                                select distinct package_id from visit_record
                                 where day = :day and replaced_at is null and status <> 'MISSED'
                                """)
                .param("day", day)
                .query((row, number) -> Reference.PACKAGE.of(row.getLong("package_id")))
                .set();
    }
}
