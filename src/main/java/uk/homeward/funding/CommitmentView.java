package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;

/** Amounts in pounds; the parts add up to the amount. */
public record CommitmentView(
        String reference,
        String caseReference,
        String service,
        ContractSource source,
        CommitmentState state,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        BigDecimal actual,
        List<PartView> parts,
        @Nullable String reason,
        @Nullable String approvedBy,
        @Nullable String exitPlan,
        LocalDate committedOn,
        String committedBy,
        @Nullable LocalDate endedOn) {

    /** @param budgetFrom the first day of the year, or of the whole time, whose ceiling it counts against */
    public record PartView(String line, String funder, LocalDate budgetFrom, BigDecimal amount, BigDecimal actual) {}
}
