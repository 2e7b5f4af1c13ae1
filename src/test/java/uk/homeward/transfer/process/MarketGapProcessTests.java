package uk.homeward.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.FoundGapView;
import uk.homeward.transfer.GapLookup;
import uk.homeward.transfer.GapStatus;

/** Two hours and twelve minutes a week are needed before the area opens, and nobody offers them. */
class MarketGapProcessTests extends ServedByDirectCareTest {

    private static final String PROCESS = "market-gap";

    @Autowired
    private GapLookup gaps;

    private String wave = "";

    @BeforeEach
    void anAreaWithoutAMarket() {
        servedByDirectCare("Vera");
        wave = begin("commissioner", () -> waves.plan("MILLBROOK"));
        travelTo(OPENS_ON);
        begin("commissioner", () -> {
            waves.tellGaps(wave);
            return gap().reference();
        });
        notReady();
    }

    @Test
    @Tag("DER-26")
    void whoeverMakesContractsIsAskedOnceAndHasTwoWeeks() {
        FoundGapView gap = gap();
        assertThat(gap.need()).isEqualTo(CareNeed.ONE_WORKER);
        assertThat(gap.minutes()).isEqualTo(132);
        assertThat(dueOn(gap)).isEqualTo(OPENS_ON.plusDays(14));

        servedByDirectCare("Walter");
        act("commissioner", () -> waves.tellGaps(wave));

        assertThat(gap().reference()).isEqualTo(gap.reference());
        assertThat(gap().minutes()).as("what is missing today").isEqualTo(264);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .count())
                .isEqualTo(1);
    }

    /** By the day that was given nobody asks again; when it has come and the hours have not, somebody is. */
    @Test
    @Tag("DER-26")
    void anAnswerClosesItUntilItsHoursWereToBeThere() {
        String gap = gap().reference();
        assertThat(refused("commissioner", gap, "answerMarketGap", answer(OPENS_ON.minusDays(1))))
                .isEqualTo("28 February 2027 is in the past. Give today or a later day.");
        complete("commissioner", gap, "answerMarketGap", answer(OPENS_ON.plusDays(21)));

        assertLife(PROCESS, gap).isEnded().hasPassed("endEvent_marketGapAnswered");
        assertThat(gap().status()).isEqualTo(GapStatus.ANSWERED);
        assertThat(gap().answeredBy()).isEqualTo("commissioner");
        travelTo(OPENS_ON.plusDays(20));
        notReady();
        assertThat(gap().reference()).isEqualTo(gap);

        travelTo(OPENS_ON.plusDays(34));
        notReady();

        assertThat(gap().reference()).isNotEqualTo(gap);
        assertThat(open(gap().reference())).containsExactly("userTask_answerMarketGap");
    }

    @Test
    @Tag("DER-26")
    void whatProvidersOfferNowNobodyHasToAnswer() {
        String gap = gap().reference();
        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, new BigDecimal("2")));
        assertThat(open(gap)).as("twelve minutes are missing still").containsExactly("userTask_answerMarketGap");

        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, new BigDecimal("2.2")));

        assertLife(PROCESS, gap).isEnded().hasPassed("endEvent_marketGapFilled");
        assertThat(gap().status()).isEqualTo(GapStatus.FILLED);
        assertThat(gap().filledOn()).isEqualTo(OPENS_ON);
        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, BigDecimal.ONE));
        act("commissioner", () -> waves.tellGaps(wave));
        assertThat(gap().reference()).as("it is missing again").isNotEqualTo(gap);
    }

    private void notReady() {
        complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "NO"));
    }

    private FoundGapView gap() {
        assertThat(gaps.ofWave(wave)).hasSize(1);
        return gaps.ofWave(wave).get(0);
    }

    private LocalDate dueOn(FoundGapView gap) {
        return WorkingHours.dayOf(tasks.createTaskQuery()
                .processInstanceBusinessKey(gap.reference())
                .singleResult()
                .getDueDate()
                .toInstant());
    }

    private static Map<String, Object> answer(LocalDate expected) {
        return Map.of(
                "gapAnswer",
                "CONTRACT",
                "gapNote",
                "Homeward Bound takes on two workers.",
                "hoursExpectedOn",
                expected.toString());
    }
}
