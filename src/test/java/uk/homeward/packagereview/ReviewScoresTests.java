package uk.homeward.packagereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.supportplan.PlanOutcome;

class ReviewScoresTests {

    private static final List<PlanOutcome> PLAN = List.of(
            new PlanOutcome("NUTRITION", "Eating well", true), new PlanOutcome("USE_OF_HOME_SAFELY", "Safe", true));

    /** All met is fully; one that is met or partly met is partially; otherwise not. Never from what follows. */
    @ParameterizedTest
    @CsvSource({
        "MET, MET, FULLY_MET",
        "MET, NOT_MET, PARTIALLY_MET",
        "PARTLY_MET, NOT_MET, PARTIALLY_MET",
        "PARTLY_MET, PARTLY_MET, PARTIALLY_MET",
        "NOT_MET, NOT_MET, NOT_MET"
    })
    @Tag("ELO-24")
    void whatWasReachedFollowsFromEveryOutcome(Score one, Score other, OutcomesAchieved achieved) {
        assertThat(ReviewScores.achieved(
                        ReviewScores.of(PLAN, Map.of("NUTRITION", one, "USE_OF_HOME_SAFELY", other), true)))
                .isEqualTo(achieved);
    }

    @Test
    void anOutcomeThatIsLeftOutIsNamedAtItsQuestion() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> ReviewScores.of(PLAN, Map.of("NUTRITION", Score.MET), true));

        assertThat(refusal.field()).isEqualTo("useOfHomeSafelyScore");
        assertThat(refusal.sentence()).startsWith("Score “Safe” too");
    }

    @Test
    void whatStandsInNoPlanIsNotScored() {
        assertThatThrownBy(() -> ReviewScores.of(PLAN, Map.of("TOILET_NEEDS", Score.MET), true))
                .hasMessageStartingWith("This outcome does not stand in the plan.");
    }

    @Test
    void afterAnEventAllOutcomesAreScoredOrNone() {
        assertThat(ReviewScores.achieved(ReviewScores.of(PLAN, Map.of(), false)))
                .isNull();
        assertThatThrownBy(() -> ReviewScores.of(PLAN, Map.of("NUTRITION", Score.MET), false))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewKind.class,
            names = {"DIRECT_PAYMENT", "REQUESTED", "EVENT", "SETTLING"})
    void eachKindAsksWhatConcernsIt(ReviewKind kind) {
        assertThatThrownBy(() -> KindAnswers.NONE.checked(kind, ReviewFinding.NO_CHANGE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverIsNotSafeOrSettledOrManagesNoMoreIsNoNoChange() {
        refuses(ReviewKind.EVENT, new KindAnswers(null, null, null, false, null, null), "Say what was done at once");
        refuses(
                ReviewKind.SETTLING,
                new KindAnswers(null, null, null, null, null, Settled.NOT_SETTLED),
                "The person has not settled");
        refuses(
                ReviewKind.DIRECT_PAYMENT,
                new KindAnswers(PaymentUse.NOT_AS_AGREED, PaymentManaged.ALONE, null, null, null, null),
                "The direct payment is not managed");
    }

    private static void refuses(ReviewKind kind, KindAnswers answers, @Nullable String sentence) {
        assertThatThrownBy(() -> answers.checked(kind, ReviewFinding.NO_CHANGE))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(sentence);
    }
}
