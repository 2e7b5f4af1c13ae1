package uk.homeward.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen to a provider on a framework. */
public sealed interface FrameworkFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** It may be offered work. */
    record ProviderAdmitted(String reference, String provider, @Nullable String reason) implements FrameworkFact {}

    /** No new work until somebody says otherwise; what it has goes on. */
    record ProviderSuspended(String reference, String provider, String reason) implements FrameworkFact {}

    record SuspensionLifted(String reference, String provider, String reason) implements FrameworkFact {}

    /** It is no longer on the framework; what it has goes on until somebody decides otherwise. */
    record ProviderRemoved(String reference, String provider, String reason) implements FrameworkFact {}

    /** The regulator graded the service. */
    record InspectionRecorded(String reference, String provider, String reason) implements FrameworkFact {}

    /** An inspection was recorded by mistake. */
    record InspectionTakenBack(String reference, String provider, String reason) implements FrameworkFact {}

    /** No new work, and what the provider gives is looked at by this day; nobody is removed by a clock. */
    record GradesFell(String reference, String provider, LocalDate reviewBy) implements FrameworkFact {
        @Override
        public String reason() {
            return "The last two grades are below the entry to the framework.";
        }
    }

    /** It may have new work again. */
    record GradesRecovered(String reference, String provider) implements FrameworkFact {}

    /** Another rate holds for what is placed from now on. */
    record ContractVersionAdded(String reference, String provider, int version) implements FrameworkFact {}

    /** The provider says whom it serves, where, and how much more it can give. */
    record ProviderDeclared(String reference, String provider) implements FrameworkFact {}
}
