package uk.homeward.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What came of telling the person their budget and the four options.
 *
 * @param accepted whether they accept the figure
 * @param disputeReason why not, in their words
 * @param choiceMade whether they chose an option at all; where they did not, the third is deemed to be chosen
 * @param eligible whether they may have a direct payment
 * @param ineligibleReason as it is written to them
 * @param lookAgainOn when that is looked at again
 * @param model who makes the plan: the council with the person, or a provider that they choose
 * @param consent whether that provider may be told who they are
 */
public record ChoiceRequest(
        @Nullable LocalDate toldOn,
        @Nullable Boolean accepted,
        @Nullable String disputeReason,
        @Nullable Boolean choiceMade,
        @Nullable SupportOption option,
        @Nullable Boolean eligible,
        @Nullable String ineligibleReason,
        @Nullable LocalDate lookAgainOn,
        @Nullable DeliveryModel model,
        @Nullable String provider,
        @Nullable Boolean consent) {

    LocalDate checkedToldOn(LocalDate today) {
        LocalDate told = Wording.answered("toldOn", toldOn, "Give the day on which the person was told.");
        if (told.isAfter(today)) {
            throw new Refusal(
                    "toldOn",
                    "%s is still to come. Tell the person first, then record it.".formatted(Wording.day(told)));
        }
        return told;
    }

    /** Who chose nothing has the third option: the council arranges it. */
    SupportOption checkedOption() {
        boolean made = Wording.answered("choiceMade", choiceMade, "Say whether the person chose an option.");
        return made
                ? Wording.answered("supportOption", option, "Choose the option that the person chose.")
                : SupportOption.COUNCIL_ARRANGED;
    }

    String checkedIneligibleReason() {
        return Wording.required(
                "ineligibleReason",
                "The reason",
                ineligibleReason,
                "Say why the person may not have a direct payment, in words for them: it goes into their letter.");
    }

    LocalDate checkedLookAgainOn(LocalDate today) {
        return Wording.comingDay(
                "lookAgainOn",
                lookAgainOn,
                "Give the day on which it is looked at again whether they may have a direct payment.",
                today);
    }
}
