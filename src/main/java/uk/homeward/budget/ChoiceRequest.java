package uk.homeward.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;

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
        @Nullable Boolean consent) {}
