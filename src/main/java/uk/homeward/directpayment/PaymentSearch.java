package uk.homeward.directpayment;

import org.springframework.stereotype.Component;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.RequirementView;
import uk.homeward.sourcing.SourcingLookup;

/** Nobody is looked for any more where the person arranges the care. */
@Component
class PaymentSearch {

    private final SourcingLookup sourcing;
    private final RequirementEndings endings;

    PaymentSearch(SourcingLookup sourcing, RequirementEndings endings) {
        this.sourcing = sourcing;
        this.endings = endings;
    }

    void over(String packageReference) {
        sourcing.ofPackage(packageReference).stream()
                .filter(requirement -> requirement.status().open())
                .forEach(this::close);
    }

    private void close(RequirementView requirement) {
        if (requirement.directPaymentChosenOn() == null) {
            endings.chooseDirectPayment(requirement.reference());
        }
        endings.directPaymentLive(requirement.reference());
    }
}
