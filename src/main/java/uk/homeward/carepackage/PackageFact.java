package uk.homeward.carepackage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to a package. */
public sealed interface PackageFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Somebody may need long-term support. */
    record PackageOpened(String reference) implements PackageFact {}

    /** The plan is agreed: care may be found and paid for. */
    record PackageApproved(String reference, PackageApproval approval) implements PackageFact {}

    /** Another plan is agreed while one is carried out, or while somebody is looked for under it. */
    record PlanFollowed(String reference, PackageApproval approval) implements PackageFact {}

    /** Somebody looks for who gives the care. */
    record SourcingBegan(String reference) implements PackageFact {}

    /** A provider said that they will start. */
    record StartArranged(String reference) implements PackageFact {}

    /** Care has started. */
    record PackageStarted(String reference, LocalDate startedOn) implements PackageFact {}

    /**
     * It ran already, and is on record from now on.
     *
     * @param reason with which import
     */
    record PackageBroughtIn(String reference, LocalDate startedOn, String reason) implements PackageFact {}

    /** What ended it was a mistake: what was under way goes on. */
    record PackageGoesOn(
            String reference, PackageStatus status, boolean directPayment, LocalDate endedOn, boolean supportWentOn)
            implements PackageFact {}

    /** The first day of care was told wrong. */
    record StartCorrected(String reference, LocalDate startedOn, Change change, String reason) implements PackageFact {}

    /** The last day of care was told wrong. */
    record EndCorrected(String reference, LocalDate lastDay, Change change, String reason) implements PackageFact {}

    /** The package is over, since a day that may have passed. */
    record PackageClosed(String reference, PackageEnd end, LocalDate endedOn, @Nullable String reason)
            implements PackageFact {}
}
