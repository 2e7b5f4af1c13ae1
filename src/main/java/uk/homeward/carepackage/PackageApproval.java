package uk.homeward.carepackage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with the person.
 *
 * @param planReference the version of the plan that holds, as its own room calls it
 * @param directPayment whether the person arranges the care with money of the council
 * @param countsFrom the first day of a plan that follows one under which care is given; nothing where care has not begun
 */
public record PackageApproval(
        String planReference,
        DeliveryModel model,
        boolean directPayment,
        LocalDate approvedOn,
        @Nullable LocalDate countsFrom) {

    public PackageApproval(String planReference, DeliveryModel model, boolean directPayment, LocalDate approvedOn) {
        this(planReference, model, directPayment, approvedOn, null);
    }
}
