package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Tender;

/**
 * @param source what it buys, a block or a framework
 * @param tender what led to it; nothing where that is not known (HAM-04)
 * @param until the last day as things stand; nothing where it is not known (COV-08)
 * @param extensionUntil the last day if it is extended; nothing where it cannot be
 * @param decideBy the last day on which that can be decided
 * @param decision nothing until somebody has decided
 * @param decisionDue whether nobody has decided and the day is near or past
 */
public record ContractView(
        String service,
        String serviceName,
        ContractSource source,
        LocalDate awardedOn,
        @Nullable Tender tender,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate extensionUntil,
        @Nullable LocalDate decideBy,
        @Nullable Decision decision,
        boolean decisionDue) {

    public record Decision(boolean extended, String reason, LocalDate decidedOn, String decidedBy) {}
}
