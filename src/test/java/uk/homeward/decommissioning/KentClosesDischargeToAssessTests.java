package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.paging.PageQuery;
import uk.homeward.shortterm.EpisodeStatus;

/**
 * Kent through 2024 by the rehearsal clock: Discharge to Assess hands over to Kent Enablement at Home and closes on
 * 30 September. A few people stand for the many.
 */
@Tag("own-application")
class KentClosesDischargeToAssessTests {

    private static final LocalDate BEGUN = LocalDate.of(2024, 2, 19);
    private static final LocalDate LAST_SAFE_START = LocalDate.of(2024, 9, 17);
    private static final LocalDate CLOSES = LocalDate.of(2024, 9, 30);
    private static final LocalDate EIGHT_WEEKS_BEFORE = LocalDate.of(2024, 8, 5);

    @Test
    @Tag("KEN-02")
    @Tag("KEN-12")
    @Tag("KEN-22")
    @Tag("KEN-28")
    @Tag("KEN-38")
    void dischargeToAssessMovesThrough2024AndClosesEmptyOn30September() {
        try (KentYear kent = KentYear.begin()) {
            kent.to(LocalDate.of(2024, 2, 1));
            assertThatThrownBy(() -> kent.as("commissioner", () -> kent.closings.begin("D2A-CLOSES")))
                    .hasMessageStartingWith(
                            "Nothing of “Discharge to Assess closes” runs on 1 February 2024: it hangs on decision KEAH_EXPANSION, which is not in force.");
            kent.decide();
            kent.to(BEGUN);
            String closing = kent.beginClosing();
            assertThat(kent.stand().status()).isEqualTo(DecommissioningStatus.EXTENDED);

            kent.phase(1, 320, BEGUN, 240, LocalDate.of(2024, 3, 11));
            String spring = kent.supported("Ada", "D2A", LocalDate.of(2024, 3, 12));
            kent.phase(2, 560, LocalDate.of(2024, 4, 10), 420, LocalDate.of(2024, 5, 1));
            assertThat(kent.episode(spring).status()).isEqualTo(EpisodeStatus.ENDED);
            kent.phase(3, 720, LocalDate.of(2024, 7, 11), 540, LocalDate.of(2024, 8, 1));
            assertThat(kent.stand().alarms()).as("in time, all year").isEmpty();
            assertThat(kent.stand().projectedOn()).isBefore(CLOSES);

            kent.to(LAST_SAFE_START);
            String last = kent.supported("Ben", "D2A", LAST_SAFE_START);
            String moving = kent.supported("Cy", "D2A", LAST_SAFE_START);
            assertThat(kent.episode(last).plannedEndOn()).isEqualTo(CLOSES);
            kent.to(LAST_SAFE_START.plusDays(1));
            assertThat(kent.stand().status()).isEqualTo(DecommissioningStatus.EMPTYING);
            assertThatThrownBy(() -> kent.supported("Dot", "D2A", LAST_SAFE_START.plusDays(1)))
                    .hasMessage(
                            "Discharge to Assess takes nobody new after 17 September 2024 and closes on 30 September 2024. Kent Enablement at Home takes over. Possible here: Kent Enablement at Home.");

            String next = kent.moved(moving, LocalDate.of(2024, 9, 23));
            assertThat(kent.episode(next).lastFreeDay())
                    .isEqualTo(kent.episode(moving).lastFreeDay());
            assertThat(kent.lookup.moves(closing, PageQuery.first(5)).items())
                    .singleElement()
                    .satisfies(move -> assertThat(move.gapDays()).isZero());
            kent.to(CLOSES);
            assertThatThrownBy(() -> kent.as("commissioner", () -> kent.closings.close(closing, CLOSES)))
                    .hasMessageStartingWith("1 person still has support from it");
            kent.ended(last, CLOSES);
            kent.look();
            kent.sign(CLOSES);
            kent.work("commissioner", closing, "closeService", Map.of("closedOn", CLOSES.toString()));

            assertThat(kent.stand().status()).isEqualTo(DecommissioningStatus.DECOMMISSIONED);
            assertThat(kent.stand().closedOn()).isEqualTo(CLOSES);
            assertNoMoreMovedThanCouldBeDeployed(kent.lookup.weeks(closing));
        }
    }

    @Test
    @Tag("soak")
    @Tag("KEN-28")
    @Tag("promise-1")
    @Tag("promise-8")
    @Tag("promise-11")
    void withRecruitmentAtSixtyPerCentTheAlarmComesEightWeeksAheadAndNobodyLosesCare() {
        try (KentYear kent = KentYear.begin()) {
            kent.decide();
            kent.to(BEGUN);
            String closing = kent.beginClosing();
            kent.phase(1, 192, BEGUN, 144, LocalDate.of(2024, 3, 11));
            kent.to(LocalDate.of(2024, 4, 10));
            kent.recruit(336, LocalDate.of(2024, 4, 10));
            kent.to(LocalDate.of(2024, 7, 11));
            kent.recruit(432, LocalDate.of(2024, 7, 11));
            kent.to(EIGHT_WEEKS_BEFORE);

            assertThat(kent.stand().alarms()).isNotEmpty().allSatisfy(alarm -> assertThat(alarm.foundOn())
                    .isBeforeOrEqualTo(EIGHT_WEEKS_BEFORE));
            assertThat(kent.stand().atRisk()).isTrue();
            kent.work(
                    "commissioner",
                    closing,
                    "answerClosingRisk",
                    Map.of("riskChoice", "RECRUIT", "riskReason", "Another round of adverts."));
            kent.to(LAST_SAFE_START);
            String last = kent.supported("Eve", "D2A", LAST_SAFE_START);
            kent.toHospital(last, LocalDate.of(2024, 9, 28));
            kent.to(CLOSES.plusDays(1));

            assertThat(kent.stand().status()).isEqualTo(DecommissioningStatus.OVERDUE);
            assertThat(kent.episode(last).status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);
            assertThatThrownBy(() -> kent.as("commissioner", () -> kent.closings.close(closing, CLOSES)))
                    .hasMessageStartingWith("1 person still has support from it");
            assertNoMoreMovedThanCouldBeDeployed(kent.lookup.weeks(closing));
        }
    }

    private static void assertNoMoreMovedThanCouldBeDeployed(List<DecommissioningView.Day> weeks) {
        assertThat(weeks).hasSizeGreaterThan(25).allSatisfy(week -> assertThat(week.moved())
                .as("moved on %s", week.day())
                .isLessThanOrEqualTo(week.deployable()));
        assertThat(weeks.get(weeks.size() - 1).moved()).isGreaterThan(BigDecimal.ZERO);
    }
}
