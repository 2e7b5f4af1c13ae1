package uk.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.sourcing.SourcingRules.District;
import uk.homeward.sourcing.SourcingRules.Weights;

class RankingTests {

    private static final SourcingRules RULES = new SourcingRules(
            Map.of(Urgency.STANDARD, 16, Urgency.URGENT, 4),
            8,
            48,
            60,
            new Weights(80, 20, 10, 20, 10, 5),
            8,
            List.of(new District("EH39", 355, 685), new District("EH31", 348, 682), new District("EH42", 368, 678)));

    private static final Ranking RANKING = new Ranking(RULES);

    /** Grade 4 at £16.00 before grade 3 at £15.73: quality 80, price 20. */
    @Test
    @Tag("ELO-38")
    void qualityCountsEightyAndPriceTwenty() {
        List<Ranking.Ranked> ranked = RANKING.rank(
                List.of(offer(1, 3, "15.73", false, false, 0, false), offer(2, 4, "16.00", false, false, 0, false)));

        assertThat(ranked).extracting(one -> one.candidate().offer()).containsExactly(2, 1);
        assertThat(ranked.get(0).points()).isEqualByComparingTo("73.0");
        assertThat(ranked.get(0).reasons())
                .containsExactly("53.3 for quality: grade 4 of 6", "19.7 for price: £16.00 an hour");
        assertThat(ranked.get(1).points()).isEqualByComparingTo("60.0");
    }

    @Test
    @Tag("ELO-52")
    void whoeverKnowsThePersonAndWhomTheyWishComesFirst() {
        List<Ranking.Ranked> ranked = RANKING.rank(List.of(
                offer(1, 4, "15.73", false, false, 0, false),
                offer(2, 4, "15.73", true, false, 0, false),
                offer(3, 4, "15.73", false, true, 0, false)));

        assertThat(ranked).extracting(one -> one.candidate().offer()).containsExactly(3, 2, 1);
        assertThat(ranked.get(0).reasons()).contains("20.0 for the person would like this provider most");
        assertThat(ranked.get(1).reasons()).contains("10.0 for it has given care to the person before");
    }

    @Test
    @Tag("ELO-39")
    void peopleNearbyMakeARoundShorter() {
        List<Ranking.Ranked> ranked = RANKING.rank(
                List.of(offer(1, 4, "15.73", false, false, 0, false), offer(2, 4, "15.73", false, false, 3, false)));

        assertThat(ranked.get(0).candidate().offer()).isEqualTo(2);
        assertThat(ranked.get(0).reasons()).contains("6.0 for 3 of its people live nearby");
        assertThat(RULES.near("EH39", "EH31")).isTrue();
        assertThat(RULES.near("EH39", "EH42")).isFalse();
        assertThat(RULES.near("EH99", "EH99")).isTrue();
        assertThat(RULES.near("EH99", "EH39")).isFalse();
    }

    /** The sixth makes a round no shorter. */
    @Test
    @Tag("ELO-39")
    void moreThanFiveNearbyGainNoMoreThanFive() {
        List<Ranking.Ranked> ranked = RANKING.rank(
                List.of(offer(1, 4, "15.73", false, false, 5, false), offer(2, 4, "15.73", false, false, 9, false)));

        assertThat(ranked.get(1).points()).isEqualByComparingTo(ranked.get(0).points());
        assertThat(ranked.get(0).reasons()).contains("10.0 for 5 of its people live nearby");
        assertThat(ranked.get(1).reasons()).contains("10.0 for 9 of its people live nearby");
    }

    /** An own area gains a little; an offer from anywhere is ranked all the same. */
    @Test
    @Tag("ELO-37")
    void anAreaIsNoBarrier() {
        List<Ranking.Ranked> ranked = RANKING.rank(
                List.of(offer(1, 5, "15.73", false, false, 0, false), offer(2, 4, "15.73", false, false, 0, true)));

        assertThat(ranked).extracting(one -> one.candidate().offer()).containsExactly(1, 2);
        assertThat(ranked.get(1).reasons()).contains("5.0 for it calls this its own area");
    }

    /** As the tender of 2016 counted (CON-16-090); whoever was awarded has 48 hours. */
    @Test
    @Tag("ELO-38")
    void eastLothianCountsAsItsTenderDid() {
        SourcingRules theirs = Councils.named("east-lothian").get(SourcingRules.class);

        assertThat(theirs.ranking().quality()).isEqualTo(80);
        assertThat(theirs.ranking().price()).isEqualTo(20);
        assertThat(theirs.startHours()).isEqualTo(48);
    }

    @Test
    @Tag("ELO-38")
    void ofEqualsTheOneThatCameFirstStandsFirst() {
        List<Ranking.Ranked> ranked = RANKING.rank(
                List.of(offer(1, 4, "15.73", false, false, 0, false), offer(2, 4, "15.73", false, false, 0, false)));

        assertThat(ranked).extracting(one -> one.candidate().offer()).containsExactly(1, 2);
    }

    private static Candidate offer(
            int number, int grade, String rate, boolean knows, boolean wished, int near, boolean ownArea) {
        return new Candidate(number, grade, 6, new BigDecimal(rate), knows, wished, near, ownArea);
    }
}
