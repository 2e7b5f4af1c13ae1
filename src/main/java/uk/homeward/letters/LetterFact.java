package uk.homeward.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to a letter. */
public sealed interface LetterFact extends Fact {

    /** A letter stands ready. */
    record LetterWritten(String reference, String caseReference, String template) implements LetterFact {}

    /** It went to the person. */
    record LetterSent(
            String reference, String caseReference, LetterChannel channel, LocalDate sentOn, @Nullable String reason)
            implements LetterFact {}

    /** It came back. */
    record LetterReturned(String reference, String caseReference, LocalDate returnedOn, String reason)
            implements LetterFact {}

    /** Something in it was wrong, or it did not reach the person: another one takes its place. */
    record LetterReplaced(String reference, String caseReference, String by, Change change, String reason)
            implements LetterFact {}

    /** It never goes. */
    record LetterNotSent(String reference, String caseReference, String reason) implements LetterFact {}
}
