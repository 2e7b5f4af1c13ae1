package uk.homeward.provision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.CapacityRequest;

/**
 * Somebody needs a place in a service, and the money for it.
 *
 * @param reference of what takes both, for example an episode; a case can have several
 * @param urgent served before those who are not, when places are scarce
 * @param until last day as planned: nothing is without an end (DER-13)
 * @param hoursPerWeek where the place or its price is counted in hours
 * @param exitPlan what follows where support ends after the contract of the service (HAM-05)
 */
public record ProvisionRequest(
        String reference,
        String caseReference,
        String service,
        boolean urgent,
        LocalDate from,
        LocalDate until,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String exitPlan) {

    CapacityRequest place() {
        return new CapacityRequest(reference, caseReference, service, urgent, from, until, hoursPerWeek);
    }
}
