package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.transfer.TransferExamples.MEETING_ON;
import static uk.homeward.transfer.TransferExamples.PAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Refusal;

class ReviewFindingsTests {

    private @Nullable LocalDate metOn = MEETING_ON;
    private @Nullable String present = "Ada Example";
    private DecisionCapacity capacity = DecisionCapacity.HAS;
    private @Nullable String decidedBy;
    private boolean explained = true;
    private @Nullable PaymentAnswer payment = PaymentAnswer.DECLINED;
    private @Nullable CircumstancesToday circumstances = CircumstancesToday.UNCHANGED;
    private @Nullable String change;
    private @Nullable String agreedBy;
    private ReviewOutcome outcome = ReviewOutcome.SUITABLE;

    @Test
    void aWholeReviewIsTaken() {
        assertThat(review().outcome()).isEqualTo(ReviewOutcome.SUITABLE);
    }

    @Test
    @Tag("DER-20")
    void theReviewersMeetThePerson() {
        metOn = null;
        refused("Give the day on which you met the person.");
        metOn = MEETING_ON.plusDays(1);
        refused("18 September 2020 lies ahead.");
        metOn = MEETING_ON;
        present = " ";
        refused("Say who was there.");
    }

    @Test
    @Tag("DER-21")
    void theyExplainThatNothingIsReduced() {
        explained = false;
        refused("not about changing or reducing the service");
    }

    @Test
    @Tag("DER-22")
    void whoeverDecidesForThePersonIsNamed() {
        capacity = DecisionCapacity.LACKS;
        refused("Name who decides for the person, and with what authority.");
        decidedBy = "Her son, lasting power of attorney for welfare, seen by Sue";
        assertThat(review().decidedBy()).startsWith("Her son");
    }

    @Test
    @Tag("DER-24")
    void aDirectPaymentIsOfferedAndItsAnswerKept() {
        payment = null;
        refused("Offer a direct payment");
        payment = PaymentAnswer.DECLINED;
        outcome = ReviewOutcome.DIRECT_PAYMENT;
        refused("does not wish a direct payment");
        payment = PaymentAnswer.WISHED;
        assertThat(review().paymentAnswer()).isEqualTo(PaymentAnswer.WISHED);
    }

    @Test
    @Tag("DER-27")
    void thePlanIsComparedWithHowThingsAre() {
        circumstances = null;
        refused("Compare the plan with how things are today");
    }

    @Test
    @Tag("DER-29")
    void aChangeOfCircumstancesIsAgreedWithSomebodyByName() {
        circumstances = CircumstancesToday.CHANGED;
        refused("Say what has changed.");
        change = "Walks again.";
        refused("Name the person or representative who agreed");
        agreedBy = "Ada Example";
        assertThat(review().allowsChange()).isTrue();
    }

    @Test
    @Tag("DER-31")
    void thePersonAgreesThePlanOfTheHandover() {
        LocalDateTime first = MEETING_ON.plusWeeks(3).atTime(12, 30);

        assertThatThrownBy(() -> plan(first, " ", true).checked("moor-edge", "Moor Edge"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("who agreed to this plan");
        assertThatThrownBy(() -> plan(first, "Ada Example", false).checked("moor-edge", "Moor Edge"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nothing is handed over without consent");
        assertThat(plan(first, "Ada Example", true)
                        .checked("moor-edge", "Moor Edge")
                        .planAgreedBy())
                .isEqualTo("Ada Example");
    }

    private static HandoverAnswers plan(LocalDateTime first, String agreedBy, boolean consent) {
        return new HandoverAnswers(
                first.minusHours(4),
                first,
                agreedBy,
                consent,
                "Falls.",
                MedicationChart.NOT_NEEDED,
                KeySafe.OPENS_THE_DOOR,
                true,
                null,
                true,
                PAYS);
    }

    private void refused(String sentence) {
        assertThatThrownBy(this::review).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private JointReview review() {
        return new ReviewFindings(
                        metOn,
                        present,
                        capacity,
                        decidedBy,
                        explained,
                        payment,
                        circumstances,
                        change,
                        agreedBy,
                        null,
                        PAYS,
                        outcome,
                        null)
                .checked(MEETING_ON, "sue");
    }
}
