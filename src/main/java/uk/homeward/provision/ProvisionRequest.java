package uk.homeward.provision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.CapacityRequest;
import uk.homeward.funding.CommitmentRequest;

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

    /**
     * For the days of the place that was found, of no source yet.
     *
     * @param reason why it is bought on the spot, where it is
     * @param approver who answers for that
     */
    CommitmentRequest money(LocalDate first, LocalDate last, @Nullable String reason, @Nullable String approver) {
        return new CommitmentRequest(
                reference,
                caseReference,
                service,
                null,
                first,
                last,
                hoursPerWeek,
                null,
                List.of(),
                reason,
                approver,
                exitPlan);
    }
}
