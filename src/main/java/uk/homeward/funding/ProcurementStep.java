package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.funding.FundingRules.Tender;

/**
 * A tender or an award that commissioners recorded.
 *
 * @param tender what was tendered, where it is a tender
 * @param provider to whom it was awarded, where it is an award; so are its days
 */
public record ProcurementStep(
        long number,
        String service,
        String serviceName,
        Kind kind,
        LocalDate on,
        @Nullable Tender tender,
        @Nullable String provider,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        LocalDate recordedOn,
        String recordedBy) {

    public enum Kind {
        TENDER_ISSUED,
        CONTRACT_AWARDED
    }
}
