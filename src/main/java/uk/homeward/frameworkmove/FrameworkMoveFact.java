package uk.homeward.frameworkmove;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen on the way to one framework. The case is the package, or the move itself. */
public sealed interface FrameworkMoveFact extends Fact {

    record FrameworkMoveOpened(String reference, String caseReference, LocalDate movesOn)
            implements FrameworkMoveFact {}

    /** What came of the tender. */
    record ProviderDecided(
            String reference, String caseReference, String provider, boolean successful, @Nullable String reason)
            implements FrameworkMoveFact {}

    /** Somebody has care of a provider that is decided. */
    record PersonToMove(String reference, String caseReference) implements FrameworkMoveFact {}

    record ChoiceRecorded(String reference, String caseReference, MoveChoice choice, String reason)
            implements FrameworkMoveFact {}

    /** It has come to another state. */
    record MoveStepped(String reference, String caseReference, MoveStatus status, @Nullable String reason)
            implements FrameworkMoveFact {}

    /** The provider gives no care here any more, or the package is over: nothing is to be chosen. */
    record MoveEnded(String reference, String caseReference) implements FrameworkMoveFact {}

    /** The new framework holds, and the person is not settled. Their care goes on. */
    record MoveLate(String reference, String caseReference, MoveStatus status) implements FrameworkMoveFact {}

    /** Every provider is decided, and everybody settled. */
    record FrameworkMoveOver(String reference, String caseReference) implements FrameworkMoveFact {}
}
