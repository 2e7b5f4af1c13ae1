package uk.homeward.packageend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;
import uk.homeward.carepackage.PackageEnd;

/** What can happen to the end of a package. The case is the package. */
public sealed interface PackageEndFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Somebody decided that it ends: the person is told first, and care goes on until it is closed. */
    record PackageEndDecided(String reference, PackageEnd end, LocalDate lastDay, String reason)
            implements PackageEndFact {}

    /** Whoever gives the care was told, after the person. */
    record ProvidersTold(String reference, LocalDate toldOn) implements PackageEndFact {}

    /** The council to which the person moves has the record of needs. */
    record NewCouncilTold(String reference, LocalDate toldOn, String reason) implements PackageEndFact {}

    /** What the package came to: pence, and days of care. */
    record PackageCounted(String reference, long cost, int days, @Nullable String leftOpen) implements PackageEndFact {}

    /** It was a mistake, or is not wanted any more: care goes on. */
    record PackageEndWithdrawn(String reference, boolean wasClosed, @Nullable String reason)
            implements PackageEndFact {}
}
