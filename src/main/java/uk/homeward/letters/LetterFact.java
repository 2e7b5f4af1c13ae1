package uk.homeward.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to a letter. */
public sealed interface LetterFact extends Fact {
    /** A letter stands ready. */
    record LetterWritten(String reference, String caseReference, String template) implements LetterFact {}

    /** Somebody has looked at it and lets it go by e-mail. */
    record LetterQueued(String reference, String caseReference) implements LetterFact {}

    /** It went to the person. */
    record LetterSent(
            String reference, String caseReference, LetterChannel channel, LocalDate sentOn, @Nullable String reason)
            implements LetterFact {}

    /** No server takes it: somebody has to find another way. */
    record LetterFailed(String reference, String caseReference) implements LetterFact {}

    /** It came back. */
    record LetterReturned(String reference, String caseReference, LocalDate returnedOn, String reason)
            implements LetterFact {}

    /** Somebody told the person what it says. */
    record LetterToldOtherwise(
            String reference, String caseReference, ReachedOtherwise how, LocalDate reachedOn, String reason)
            implements LetterFact {}

    /** Something in it was wrong, or it did not reach the person: another one takes its place. */
    record LetterReplaced(String reference, String caseReference, String by, Change change, String reason)
            implements LetterFact {}

    /** It never goes. */
    record LetterNotSent(String reference, String caseReference, String reason) implements LetterFact {}

    /** It goes after all: what kept it back was a mistake. */
    record LetterGoesAfterAll(String reference, String caseReference) implements LetterFact {}

    /** How a person wishes their letters, or somebody's copies of them. */
    record LetterWishTold(String reference, Change change, String reason) implements LetterFact {
        @Override
        public String caseReference() {
            return reference;
        }
    }
}
