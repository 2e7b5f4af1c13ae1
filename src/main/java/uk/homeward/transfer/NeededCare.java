package uk.homeward.transfer;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What providers have to be able to give in an area, a week: the care of everybody whom Direct Care serves still. */
@Component
class NeededCare {

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

    NeededCare(JdbcClient database, TransferRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** In minutes. */
    Map<CareNeed, Long> of(TransferWave wave) {
        Map<CareNeed, Long> needed = minutesInWave(wave.number());
        if (wave.status() == WaveStatus.PLANNED) {
            minutes(wave.area()).forEach((need, minutes) -> needed.merge(need, minutes, Long::sum));
        }
        return needed;
    }

    /** Of an area that is not open yet, a week. */
    private Map<CareNeed, Long> minutes(String area) {
        return byNeed(database.sql("select v.earliest_start, v.workers, v.minutes " + ScopeSearch.IN_SCOPE)
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
