package uk.homeward.funding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;

/** A request for money that has been checked. */
record CheckedCommitment(
        String reference,
        String caseReference,
        String service,
        CommitmentKind kind,
        ContractSource source,
        FundedDays days,
        Money amount,
        Map<String, Long> split,
        boolean ownSplit,
        @Nullable String reason,
        @Nullable String approvedBy,
        @Nullable String exitPlan,
        CommitmentPricing pricing) {}
