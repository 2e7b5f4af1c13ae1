package uk.homeward.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;

/** How the person has chosen to have their support. */
public record ChoiceView(
        LocalDate toldOn,
        String toldBy,
        SupportOption option,
        boolean deemed,
        boolean directPaymentEligible,
        @Nullable String ineligibleReason,
        @Nullable LocalDate ineligibleWrittenOn,
        @Nullable LocalDate lookAgainOn,
        DeliveryModel model,
        @Nullable String planningProvider) {

    static ChoiceView of(SupportChoice choice) {
        return new ChoiceView(
                choice.toldOn(),
                choice.toldBy(),
                choice.option(),
                choice.deemed(),
                choice.directPaymentEligible(),
                choice.ineligibleReason(),
                choice.ineligibleWrittenOn(),
                choice.lookAgainOn(),
                choice.model(),
                choice.planningProvider());
    }

    /** Whether any of the money goes to the person themselves. */
    public boolean directPayment() {
        return option == SupportOption.DIRECT_PAYMENT;
    }
}
