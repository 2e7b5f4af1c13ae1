package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;

/** What providers offer to take over in an area, beside what its people need (DER-25, DER-26). */
@Component
class WaveMarket {

    private final JdbcClient database;
    private final TransferRules rules;

    WaveMarket(JdbcClient database, TransferRules rules) {
        this.database = database;
        this.rules = rules;
    }

    void tell(long wave, String provider, CareNeed need, long minutes, LocalDate today) {
        database.sql(
                        """
                        insert into transfer_offer (wave_id, provider_code, need, minutes, told_on, told_by)
                        values (:wave, :provider, :need, :minutes, :today, :by)
                        on conflict (wave_id, provider_code, need)
                        do update set minutes = :minutes, told_on = :today, told_by = :by
                        """)
                .param("wave", wave)
                .param("provider", provider)
                .param("need", need.name())
                .param("minutes", minutes)
                .param("today", today)
                .param("by", Actor.name())
                .update();
    }

    /** Minutes a week. */
    long offered(long wave) {
        return offers(wave).values().stream().mapToLong(Long::longValue).sum();
    }

    Map<CareNeed, Long> offers(long wave) {
        Map<CareNeed, Long> offers = new EnumMap<>(CareNeed.class);
        database.sql("select need, sum(minutes) as minutes from transfer_offer where wave_id = :wave group by need")
                .param("wave", wave)
                .query((row, number) -> offers.put(CareNeed.valueOf(row.getString("need")), row.getLong("minutes")))
                .list();
        return offers;
    }

    List<MarketGap> gaps(TransferWave wave, Map<CareNeed, Long> needed) {
        return gaps(wave.reference(), wave.area(), needed, offers(wave.number()), rules.usual());
    }

    static List<MarketGap> gaps(
            String wave,
            String area,
            Map<CareNeed, Long> needed,
            Map<CareNeed, Long> offered,
            TransferRules.Figures figures) {
        List<MarketGap> gaps = new ArrayList<>();
        for (CareNeed need : CareNeed.values()) {
            long missing = TransferWave.needed(needed.getOrDefault(need, 0L), figures) - offered.getOrDefault(need, 0L);
            if (missing > 0) {
                gaps.add(new MarketGap(wave, area, need, missing));
            }
        }
        return gaps;
    }
}
