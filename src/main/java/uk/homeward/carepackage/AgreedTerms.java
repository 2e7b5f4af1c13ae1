package uk.homeward.carepackage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a package is made of since a plan was agreed.
 *
 * @param planReference nothing where it was agreed before Homeward was there
 */
@Embeddable
record AgreedTerms(
        @Nullable String planReference,
        @Enumerated(EnumType.STRING) @Column(name = "delivery_model") DeliveryModel model,
        boolean directPayment,
        LocalDate approvedOn) {

    static AgreedTerms of(PackageApproval approval) {
        return new AgreedTerms(
                approval.planReference(), approval.model(), approval.directPayment(), approval.approvedOn());
    }
}
