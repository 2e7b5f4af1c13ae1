package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.decommissioning.DecommissioningRules.Figures;
import uk.homeward.transition.Transition;
import uk.homeward.transition.Transition.Phase;

/** Kent's phases: 240, 420 and 540 hours a week from 1 February, 1 May and 1 August 2024; it closes on 30 September. */
class EmptyingProjectionTests {

    private static final LocalDate CLOSES = LocalDate.of(2024, 9, 30);
    private static final LocalDate EIGHT_WEEKS_BEFORE = LocalDate.of(2024, 8, 5);
    private static final ClosingDates DATES = new ClosingDates(CLOSES, 14, 14);
    private static final Transition KENT = new Transition(
            "D2A-TO-KEAH",
            "D2A",
            ContractSource.BLOCK,
            "KEAH",
            "KEAH_EXPANSION",
            LocalDate.of(2024, 2, 1),
            false,
            List.of(phase(2, 240), phase(5, 420), phase(8, 540)));

    private final DailyAmounts recruited = new DailyAmounts();

    private static Phase phase(int month, int hours) {
        return new Phase(LocalDate.of(2024, month, 1), BigDecimal.valueOf(hours));
    }

    private void join(LocalDate day, int hours) {
        recruited.add(day, null, BigDecimal.valueOf(hours));
    }

    private DeployableHours deployable() {
        return new DeployableHours(recruited, 21, 75);
    }

    private EmptyingProjection on(LocalDate today, @Nullable LocalDate lastEnd) {
        return EmptyingProjection.of(
                today, true, DATES, KENT, deployable(), Optional.ofNullable(lastEnd), Figures.USUAL);
    }

    @Test
    @Tag("KEN-22")
    void whoIsRecruitedIsDeployedAfterInductionAndForThreeQuartersOfTheirHours() {
        LocalDate joined = LocalDate.of(2024, 2, 19);
        join(joined, 320);

        assertThat(deployable().on(joined.plusDays(20))).isEqualByComparingTo("0");
        assertThat(deployable().on(joined.plusDays(21))).isEqualByComparingTo("240");
    }

    @Test
    @Tag("KEN-22")
    void whoLeavesIsGoneAtOnceAndNeverLeavesLessThanNothing() {
        LocalDate joined = LocalDate.of(2024, 2, 19);
        join(joined, 320);
        LocalDate left = joined.plusDays(40);
        join(left, -40);

        assertThat(deployable().on(left.minusDays(1))).isEqualByComparingTo("240");
        assertThat(deployable().on(left)).isEqualByComparingTo("210");
        assertThat(deployable().fromThenOn(joined.plusDays(21))).isEqualByComparingTo("210");
        join(joined.plusDays(2), -400);
        assertThat(deployable().on(joined.plusDays(3))).isEqualByComparingTo("0");
    }

    @Test
    @Tag("KEN-28")
    void recruitmentThatKeepsToItsPlanEmptiesTheServiceInTime() {
        join(LocalDate.of(2024, 2, 19), 320);

        EmptyingProjection spring = on(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 14));

        assertThat(spring.handedOver()).isEqualTo(LocalDate.of(2024, 8, 1));
        // The last who may come on 31 July stays for 14 days.
        assertThat(spring.emptyOn()).isEqualTo(LocalDate.of(2024, 8, 13));
        assertThat(spring.passes(CLOSES)).isFalse();
    }

    @Test
    @Tag("KEN-28")
    void recruitmentAtSixtyPerCentIsToldLongBeforeTheEightWeeks() {
        join(LocalDate.of(2024, 2, 19), 192);

        EmptyingProjection march = on(LocalDate.of(2024, 3, 14), null);

        // 182 days of plan for 60 % of the work: another 122 days.
        assertThat(march.handedOver()).isEqualTo(LocalDate.of(2024, 12, 1));
        assertThat(march.emptyOn()).isEqualTo(LocalDate.of(2024, 12, 13));
        assertThat(march.passes(CLOSES)).isTrue();
    }

    @Test
    @Tag("KEN-28")
    void eightWeeksBeforeItClosesOnlyWhoIsRecruitedCounts() {
        join(LocalDate.of(2024, 2, 19), 320);
        join(LocalDate.of(2024, 4, 10), 560);

        // The last phase has just come up: until then nobody is behind the plan.
        assertThat(on(EIGHT_WEEKS_BEFORE.minusDays(1), null).passes(CLOSES)).isFalse();
        EmptyingProjection told = on(EIGHT_WEEKS_BEFORE, null);
        assertThat(told.emptyOn()).isNull();
        assertThat(told.passes(CLOSES)).isTrue();

        // Those who sign today and can be deployed three weeks later are in time.
        join(EIGHT_WEEKS_BEFORE, 720);
        EmptyingProjection after = on(EIGHT_WEEKS_BEFORE, null);
        assertThat(after.handedOver()).isEqualTo(EIGHT_WEEKS_BEFORE.plusDays(21));
        assertThat(after.passes(CLOSES)).isFalse();
    }

    @Test
    @Tag("KEN-28")
    void whoeverOutlastsTheDateIsSeen() {
        join(LocalDate.of(2024, 2, 19), 1600);

        assertThat(on(LocalDate.of(2024, 9, 1), CLOSES).passes(CLOSES)).isFalse();
        assertThat(on(LocalDate.of(2024, 9, 1), CLOSES.plusDays(1)).passes(CLOSES))
                .isTrue();
    }

    @Test
    @Tag("KEN-28")
    void onceItTakesNobodyItIsEmptyWhenTheLastSupportEnds() {
        LocalDate last = LocalDate.of(2024, 9, 29);
        EmptyingProjection closed = EmptyingProjection.of(
                LocalDate.of(2024, 9, 18), false, DATES, KENT, deployable(), Optional.of(last), Figures.USUAL);
        EmptyingProjection overdue = EmptyingProjection.of(
                LocalDate.of(2024, 10, 4), false, DATES, KENT, deployable(), Optional.of(last), Figures.USUAL);

        assertThat(closed.emptyOn()).isEqualTo(last);
        assertThat(closed.passes(CLOSES)).isFalse();
        // Somebody whose planned end has passed is still there today.
        assertThat(overdue.emptyOn()).isEqualTo(LocalDate.of(2024, 10, 4));
        assertThat(overdue.passes(CLOSES)).isTrue();
    }

    @Test
    void nobodyRecruitedMeansNoDayInSight() {
        assertThat(on(LocalDate.of(2024, 3, 1), null).handedOver()).isEqualTo(LocalDate.of(2024, 8, 1));
        assertThat(on(LocalDate.of(2024, 4, 1), null).handedOver()).isNull();
    }

    @Test
    @Tag("KEN-25")
    void forecastAgainstTheDecision() {
        DecommissioningView.Money december =
                DecommissioningView.Money.of(new BigDecimal("3686000"), new BigDecimal("3928400"));

        assertThat(december.beyond()).isEqualByComparingTo("242400");
        assertThat(december.isOver()).isTrue();
        assertThat(DecommissioningView.Money.of(BigDecimal.TEN, BigDecimal.ONE).isOver())
                .isFalse();
    }
}
