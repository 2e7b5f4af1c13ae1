package uk.homeward.packagereview;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.DeliveryFact.ElementConfirmed;
import uk.homeward.delivery.DeliveryFact.PackageStayTold;
import uk.homeward.hospital.StayFact.ReturnedHome;
import uk.homeward.reference.Reference;
import uk.homeward.review.ReviewKind;
import uk.homeward.sourcing.SourcingFact.ProviderStarted;

/** What happens to somebody who has care calls for a review before its time: a stay in hospital, another provider. */
@Component
@Transactional
class CareEventListener {

    private final PackageReviewRequests requests;

    CareEventListener(PackageReviewRequests requests) {
        this.requests = requests;
    }

    @EventListener
    public void on(ReturnedHome fact) {
        if (Reference.kindOf(fact.caseReference())
                .filter(Reference.PACKAGE::equals)
                .isPresent()) {
            requests.happened(fact.caseReference(), ReviewKind.EVENT, ReviewCause.HOSPITAL_STAY, fact.returnedOn());
        }
    }

    @EventListener
    public void on(PackageStayTold fact) {
        requests.happened(fact.reference(), ReviewKind.EVENT, ReviewCause.HOSPITAL_STAY, fact.returnedOn());
    }

    /** Not of the first one: the package has not started then. */
    @EventListener
    public void on(ProviderStarted fact) {
        requests.happened(fact.caseReference(), ReviewKind.SETTLING, null, fact.startedOn());
    }

    @EventListener
    public void on(ElementConfirmed fact) {
        requests.happened(fact.reference(), ReviewKind.SETTLING, null, fact.startedOn());
    }
}
