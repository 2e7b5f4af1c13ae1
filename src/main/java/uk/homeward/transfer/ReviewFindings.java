package uk.homeward.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What a social worker tells of the joint review.
 *
 * @param present who was there, in person
 * @param decidedBy who decides where the person cannot, and with what authority (DER-22)
 * @param explained that it is not about changing or reducing the service (DER-21)
 * @param agreedChange what has changed, where it has (DER-29)
 * @param changeAgreedBy the person or representative who agreed to it
 * @param preferences provider, times, who comes: what the person would like to keep (DER-18)
 * @param personPays pounds a week
 */
public record ReviewFindings(
        @Nullable LocalDate metOn,
        @Nullable String present,
        @Nullable DecisionCapacity capacity,
        @Nullable String decidedBy,
        boolean explained,
        @Nullable PaymentAnswer paymentAnswer,
        @Nullable CircumstancesToday circumstances,
        @Nullable String agreedChange,
        @Nullable String changeAgreedBy,
        @Nullable String preferences,
        @Nullable BigDecimal personPays,
        @Nullable ReviewOutcome outcome,
        @Nullable String reason) {

    /** @throws Refusal naming what is missing */
    JointReview checked(LocalDate today, String by) {
        LocalDate met = metOn(metOn, today);
        String there = Wording.requiredLine("present", "Who was there", present, "Say who was there.");
        DecisionCapacity can =
                Wording.answered("capacity", capacity, "Say whether the person can decide about this transfer.");
        String decides = Wording.line("decidedBy", "Who decides", decidedBy);
        if (can == DecisionCapacity.LACKS && decides == null) {
            throw new Refusal("decidedBy", "Name who decides for the person, and with what authority.");
        }
        if (!explained) {
            throw new Refusal(
                    "explained",
                    "Explain first that this is not about changing or reducing the service, in a way that the person follows. Then tick it.");
        }
        PaymentAnswer payment = Wording.answered(
                "paymentAnswer", paymentAnswer, "Offer a direct payment, and say what the person answered.");
        ReviewOutcome became = Wording.answered("outcome", outcome, "Say what the review comes to.");
        String why = Wording.optional("reason", "The reason", reason);
        if (became != ReviewOutcome.SUITABLE && became != ReviewOutcome.DIRECT_PAYMENT) {
            why = Wording.answered("reason", why, "Say why.");
        }
        if (became == ReviewOutcome.DIRECT_PAYMENT && payment != PaymentAnswer.WISHED) {
            throw new Refusal("outcome", "The person does not wish a direct payment. Choose another outcome.");
        }
        return today(new JointReview(
                met,
                there,
                can,
                decides,
                true,
                payment,
                null,
                null,
                null,
                Wording.optional("preferences", "What the person prefers", preferences),
                became,
                why,
                by,
                today,
                null,
                null,
                null));
    }

    private JointReview today(JointReview review) {
        CircumstancesToday now = Wording.answered(
                "circumstances",
                circumstances,
                "Compare the plan with how things are today, and say whether circumstances have changed.");
        return now == CircumstancesToday.UNCHANGED
                ? review.with(now, null, null)
                : review.with(
                        now,
                        Wording.required("agreedChange", "What has changed", agreedChange, "Say what has changed."),
                        Wording.requiredLine(
                                "changeAgreedBy",
                                "Who agreed",
                                changeAgreedBy,
                                "Name the person or representative who agreed to the change."));
    }

    static LocalDate metOn(@Nullable LocalDate metOn, LocalDate today) {
        LocalDate day = Wording.answered("metOn", metOn, "Give the day on which you met the person.");
        if (day.isAfter(today)) {
            throw new Refusal("metOn", "%s lies ahead. Sign when you have met.".formatted(Wording.day(day)));
        }
        return day;
    }
}
