package uk.homeward.packageend;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.PackageEnd;

/**
 * The end of a package as it is read.
 *
 * @param cost pence, of all its parts that are paid for
 * @param days of care, the first and the last with it
 * @param leftOpen what was not over when it was closed
 */
public record PackageEndView(
        String packageReference,
        PackageEnd end,
        PackageEndStatus status,
        LocalDate lastDay,
        LocalDate decidedOn,
        String decidedBy,
        @Nullable String reasons,
        @Nullable WishSource wishSaidBy,
        @Nullable String whatFollows,
        @Nullable String owner,
        @Nullable String lateReason,
        @Nullable String letterReference,
        @Nullable LocalDate personToldOn,
        @Nullable LocalDate providersToldOn,
        @Nullable LocalDate councilToldOn,
        @Nullable String councilSent,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable Long cost,
        @Nullable Integer days,
        @Nullable String leftOpen,
        @Nullable EndWithdrawal withdrawal) {

    /** The cost, as people read it. */
    public @Nullable BigDecimal pounds() {
        return cost == null ? null : BigDecimal.valueOf(cost, 2);
    }

    public boolean stands() {
        return status == PackageEndStatus.DECIDED || status == PackageEndStatus.CLOSED;
    }
}
