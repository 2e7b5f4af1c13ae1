package uk.homeward.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.ProcessTest;
import uk.homeward.review.ReviewStatus;

class ReviewProcessTests extends ProcessTest {

    /** Six weeks of support: the review comes up a week before the last day. */
    private static final LocalDate LAST_DAY = TODAY.plusDays(41);

    private static final LocalDate COMES_UP = LAST_DAY.minusDays(7);

    private String episode = "";

    @BeforeEach
    void supported() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        episode = episodeOf(referral);
        agreeGoals(episode);
        confirmStart(episode, TODAY);
    }

    @Test
    void aReviewComesUpOnItsDayAndIsRecorded() {
        travelTo(COMES_UP);
        String review = reviewOf(episode);
        assertLife("review", review).isWaitingAt("userTask_conductReview");

        review(episode, COMES_UP, endAsPlanned());

        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(COMES_UP));
        assertLife("review", review)
                .isEnded()
                .hasPassed("serviceTask_recordReview", "endEvent_reviewRecorded")
                .hasNotPassed("event_reminder", "event_escalation");
        assertThat(reviews.find(review).status()).isEqualTo(ReviewStatus.CONDUCTED);
    }

    @Test
    void aReviewIsRemindedAndThenEscalatedOnceEachAndStaysOpen() {
        travelTo(LAST_DAY.plusDays(2));

        // Easter Monday lies between: two working days after Sunday 28 March 2027 is Wednesday, two days before it is
        // escalated.
        assertThat(firedAt("event_reminder")).containsExactly(morning(LocalDate.of(2027, 3, 31)));
        assertThat(firedAt("event_escalation")).containsExactly(morning(LAST_DAY.minusDays(2)));
        assertLife("review", reviewOf(episode))
                .hasPassed("endEvent_reviewerReminded", "endEvent_reviewEscalated")
                .isWaitingAt("userTask_conductReview");
    }

    @Test
    @Tag("KEN-19")
    void longTermNeedsAreAssessedAtHomeUnlessThereIsAReason() {
        travelTo(COMES_UP);
        Map<String, Object> byTelephone = findings(
                COMES_UP,
                Map.of(
                        "decision", "END_AS_PLANNED",
                        "sequel", "LONG_TERM_ASSESSMENT",
                        "place", "BY_TELEPHONE",
                        "planOfCare", "Prompting in the mornings works."));

        String sentence = refused("social-worker", reviewOf(episode), "conductReview", byTelephone);

        assertThat(sentence).startsWith("Long-term needs are assessed at home.");
    }

    @Test
    @Tag("KEN-17")
    void whereCareGoesOnThePlanOfCareBegins() {
        travelTo(COMES_UP);

        String sentence = refused(
                "social-worker",
                reviewOf(episode),
                "conductReview",
                findings(COMES_UP, Map.of("decision", "END_AS_PLANNED", "sequel", "LONG_TERM_SUPPORT")));

        assertThat(sentence).contains("plan of care at home");
    }

    @Test
    void aReviewWithoutADecisionIsRefusedAndNothingIsStored() {
        travelTo(COMES_UP);
        Map<String, Object> undecided = findings(COMES_UP, Map.of());

        String sentence = refused("social-worker", reviewOf(episode), "conductReview", undecided);

        assertThat(sentence).isEqualTo("Fill in “What was decided?”.");
        assertThat(reviews.find(reviewOf(episode)).status()).isEqualTo(ReviewStatus.OPEN);
    }
}
