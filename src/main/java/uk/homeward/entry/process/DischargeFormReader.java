package uk.homeward.entry.process;

import org.jspecify.annotations.Nullable;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.entry.CareInstead;
import uk.homeward.entry.CareInsteadAnswer;
import uk.homeward.entry.DischargeConfirmation;
import uk.homeward.entry.OfferAnswer;
import uk.homeward.entry.WishSaidBy;
import uk.homeward.entry.process.RecordDischargeDelegate.GoingHome;
import uk.homeward.referral.LiveServiceChoice;

/** Reads from the form that a person goes home, what they said to the offer, and who bridges the days until it starts. */
final class DischargeFormReader {
    private DischargeFormReader() {}

    static DischargeConfirmation of(FormAnswers answers, @Nullable GoingHome goingHome) {
        @Nullable YesNo bridge = answers.choice("bridging", YesNo.class);
        return new DischargeConfirmation(
                goingHome == null ? null : goingHome == GoingHome.YES,
                answers.date("dischargeOn"),
                answers.date("plannedStartOn"),
                answers.choice("offer", OfferAnswer.class),
                answers.ticked("assessmentNeeded"),
                answers.text("note"),
                bridge == null ? null : bridge == YesNo.YES,
                answers.hours("hoursPerWeek"),
                answers.text("exitPlan"),
                answers.choice("liveServiceChoice", LiveServiceChoice.class),
                insteadOf(answers));
    }

    private static CareInsteadAnswer insteadOf(FormAnswers answers) {
        @Nullable YesNo capacity = answers.choice("wishCapacity", YesNo.class);
        return new CareInsteadAnswer(
                answers.choice("careInstead", CareInstead.class),
                answers.text("formerSupport"),
                answers.choice("wishSaidBy", WishSaidBy.class),
                capacity == null ? null : capacity == YesNo.YES);
    }
}
