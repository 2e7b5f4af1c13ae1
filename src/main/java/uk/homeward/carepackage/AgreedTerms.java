package uk.homeward.carepackage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a package is made of since a plan was agreed. */
@Embeddable
record AgreedTerms(
        String planReference,
        @Enumerated(EnumType.STRING) @Column(name = "delivery_model") DeliveryModel model,
        boolean directPayment,
        LocalDate approvedOn) {

    static AgreedTerms of(PackageApproval approval) {
        return new AgreedTerms(
                approval.planReference(), approval.model(), approval.directPayment(), approval.approvedOn());
    }
}
