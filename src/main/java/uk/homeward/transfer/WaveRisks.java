package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.refusal.Wording;

/** What becomes of an area on its present course: when everybody would be engaged, and what is at risk. */
@Component
class WaveRisks {

    /** What comes up within it is at risk. */
    private static final int SOON_DAYS = 14;

    private final TransferRules rules;
    private final TransferWaves waves;
    private final JdbcClient database;
    private final WavePace pace;

    WaveRisks(TransferRules rules, TransferWaves waves, JdbcClient database, WavePace pace) {
        this.rules = rules;
        this.waves = waves;
        this.database = database;
        this.pace = pace;
    }

    /** Each in a sentence. */
    List<String> of(TransferWave wave, EngagementCount count, List<MarketGap> gaps, LocalDate today) {
        List<String> risks = new ArrayList<>();
        String missing =
                Minutes.words(gaps.stream().mapToLong(MarketGap::minutes).sum());
        if (wave.status() == WaveStatus.PLANNED
                && !gaps.isEmpty()
                && wave.opensOn().isBefore(today.plusDays(SOON_DAYS))) {
            risks.add("It may open on %s, and the market lacks %s a week: it would not open."
                    .formatted(Wording.day(wave.opensOn()), missing));
        }
        if (wave.isOpen()) {
            pace(wave, count, today, risks);
            if (!gaps.isEmpty()) {
                risks.add("The market lacks %s a week for those whom Direct Care still serves: some would stay with it."
                        .formatted(missing));
            }
        }
        long runningOut = runningOut(wave, today);
        if (runningOut > 0) {
            risks.add("%s for two more weeks at most, and no handover is planned: they would be held again."
                    .formatted(runningOut == 1 ? "1 joint review counts" : runningOut + " joint reviews count"));
        }
        return risks;
    }

    private void pace(TransferWave wave, EngagementCount count, LocalDate today, List<String> risks) {
        LocalDate opened = wave.openedOn();
        LocalDate wholeBy = pace.wholeBy(wave, count, today);
        if (wholeBy != null) {
            next(wave)
                    .filter(area -> area.opensOn().isBefore(wholeBy))
                    .ifPresent(area -> risks.add(
                            "At the pace of the last four weeks everybody is engaged by %s, and %s may open on %s."
                                    .formatted(Wording.day(wholeBy), area.area(), Wording.day(area.opensOn()))));
        } else if (count.open() > 0
                && opened != null
                && opened.plusDays(WavePace.PACE_DAYS).isBefore(today)) {
            risks.add("Nobody was engaged in the last four weeks, and %s still to be."
                    .formatted(count.open() == 1 ? "1 person is" : count.open() + " people are"));
        }
    }

    /** The area that comes next in the programme, unless it has been opened already. */
    private Optional<TransferRules.Area> next(TransferWave wave) {
        return rules.areas().stream()
                .dropWhile(area -> !area.code().equals(wave.code()))
                .skip(1)
                .filter(area -> waves.newest(area.code())
                        .filter(known -> known.openedOn() != null)
                        .isEmpty())
                .findFirst();
    }

    private long runningOut(TransferWave wave, LocalDate today) {
        return database.sql(
                        """
                        select count(*) from transfer
                         where wave_id = :wave and status = 'SOURCING' and not review_lapsed
                           and met_on <= cast(:day as date)
                        """)
                .param("wave", wave.number())
                .param("day", today.plusDays(SOON_DAYS).minusWeeks(rules.usual().reviewWeeks()))
                .query(Long.class)
                .single();
    }
}
