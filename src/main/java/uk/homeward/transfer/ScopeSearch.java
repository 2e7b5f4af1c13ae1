package uk.homeward.transfer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by rule whose long-term care Direct Care gives: nobody is listed by hand, and nobody is left out (DER-16). */
@Component
class ScopeSearch {

    /** Not of somebody for whom another provider is looked for already, as in a crisis. */
    private static final String IN_SCOPE =
            """
            from care_package p
            join delivery d on d.package_id = p.id
            join delivery_element e on e.delivery_id = d.id
            join delivery_duty u on u.delivery_id = d.id and u.element = e.number and u.last_visit is null
            join delivery_visit v on v.delivery_id = d.id and v.number = u.visit and v.needed_until is null
            where p.area = :area and p.status = 'ACTIVE' and e.kind = 'HOME_CARE' and e.provider_code = :team
              and e.ended_as is null
              and not exists (select 1 from transfer t where t.package_id = p.id)
              and not exists (select 1 from sourcing_requirement r where r.package_id = p.id
                               and r.status not in ('START_CONFIRMED', 'DIRECT_PAYMENT', 'CANCELLED'))
            """;

    private static final String IN_WAVE =
            """
            from transfer t
            join delivery d on d.package_id = t.package_id
            join delivery_element e on e.delivery_id = d.id
            join delivery_duty u on u.delivery_id = d.id and u.element = e.number and u.last_visit is null
            join delivery_visit v on v.delivery_id = d.id and v.number = u.visit and v.needed_until is null
            where t.wave_id = :wave and t.released_on is null and e.provider_code = :team and e.ended_as is null
            """;

    private final JdbcClient database;
    private final TransferRules rules;

    ScopeSearch(JdbcClient database, TransferRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** @param minutes a week */
    record Found(long packageId, LocalDate servedSince, long minutes) {}

    List<Found> find(String area) {
        return database.sql(
                        """
                        select p.id, min(e.starts_on) as served_since, sum(v.minutes * v.workers) as minutes
                        %s group by p.id order by p.id
                        """
                                .formatted(IN_SCOPE))
                .param("area", area)
                .param("team", rules.directCare())
                .query((row, number) -> new Found(
                        row.getLong("id"), row.getObject("served_since", LocalDate.class), row.getLong("minutes")))
                .list();
    }

    /** What providers have to be able to give, a week: of everybody whom Direct Care serves still. */
    Map<CareNeed, Long> needed(TransferWave wave) {
        Map<CareNeed, Long> needed = minutesInWave(wave.number());
        if (wave.status() == WaveStatus.PLANNED) {
            minutes(wave.area()).forEach((need, minutes) -> needed.merge(need, minutes, Long::sum));
        }
        return needed;
    }

    /** Of an area that is not open yet, a week. */
    private Map<CareNeed, Long> minutes(String area) {
        return byNeed(database.sql("select v.earliest_start, v.workers, v.minutes " + IN_SCOPE)
                .param("area", area)
                .param("team", rules.directCare()));
    }

    /** Of those of an area that has opened whom Direct Care still serves, a week. */
    private Map<CareNeed, Long> minutesInWave(long wave) {
        return byNeed(database.sql("select v.earliest_start, v.workers, v.minutes " + IN_WAVE)
                .param("wave", wave)
                .param("team", rules.directCare()));
    }

    private static Map<CareNeed, Long> byNeed(JdbcClient.StatementSpec visits) {
        Map<CareNeed, Long> minutes = new EnumMap<>(CareNeed.class);
        visits.query((row, number) -> {
                    int workers = row.getInt("workers");
                    CareNeed need = CareNeed.of(row.getObject("earliest_start", LocalTime.class), workers);
                    return minutes.merge(need, (long) row.getInt("minutes") * workers, Long::sum);
                })
                .list();
        return minutes;
    }
}
