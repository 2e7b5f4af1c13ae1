package uk.homeward.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * How the person wants to have their support, after they were told what each option comes to (2013 Act s5). Nothing is chosen
 * for them beforehand: only what they left open is deemed to be the third.
 *
 * @param deemed whether nobody chose it
 * @param ineligibleWrittenOn the day of their letter with the reason
 * @param planningProvider to whom the person is named, with their consent; nothing where the council makes the plan
 */
@Embeddable
record SupportChoice(
        LocalDate toldOn,
        String toldBy,
        @Column(name = "support_option") @Enumerated(EnumType.STRING) SupportOption option,
        boolean deemed,
        boolean directPaymentEligible,
        @Nullable String ineligibleReason,
        @Nullable LocalDate ineligibleWrittenOn,
        @Nullable LocalDate lookAgainOn,
        @Column(name = "delivery_model") @Enumerated(EnumType.STRING) DeliveryModel model,
        @Nullable String planningProvider) {

    static SupportChoice of(ChoiceRequest asked, LocalDate today, String by) {
        LocalDate told = asked.checkedToldOn(today);
        boolean eligible = Wording.answered(
                "directPaymentEligible", asked.eligible(), "Say whether the person may have a direct payment.");
        SupportOption option = asked.checkedOption();
        if (!eligible && option == SupportOption.DIRECT_PAYMENT) {
            throw new Refusal(
                    "supportOption",
                    "The person may not have a direct payment. Choose another option with them, or put that answer right.");
        }
        DeliveryModel model =
                Wording.answered("deliveryModel", asked.model(), "Say who makes the support plan with the person.");
        return new SupportChoice(
                told,
                by,
                option,
                Boolean.FALSE.equals(asked.choiceMade()),
                eligible,
                eligible ? null : asked.checkedIneligibleReason(),
                eligible ? null : today,
                eligible ? null : asked.checkedLookAgainOn(today),
                model,
                model == DeliveryModel.PERSONAL_BUDGET ? provider(asked.provider(), asked.consent()) : null);
    }

    /** All else that was chosen stays. */
    SupportChoice plannedBy(DeliveryModel instead, @Nullable String other, @Nullable Boolean consent) {
        return new SupportChoice(
                toldOn,
                toldBy,
                option,
                deemed,
                directPaymentEligible,
                ineligibleReason,
                ineligibleWrittenOn,
                lookAgainOn,
                instead,
                instead == DeliveryModel.PERSONAL_BUDGET ? provider(other, consent) : null);
    }

    private static String provider(@Nullable String asked, @Nullable Boolean consent) {
        String provider = Wording.answered(
                "planningProvider", asked, "Choose the provider that the person wants to make the plan.");
        if (!Boolean.TRUE.equals(consent)) {
            throw new Refusal(
                    "planningConsent",
                    "No provider is told who the person is before they agree to it. Ask them, or let the council make the"
                            + " plan.");
        }
        return provider;
    }
}
