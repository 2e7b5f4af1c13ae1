package uk.homeward.dataimport;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen to a file. It is a case of its own. */
public sealed interface ImportFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** It was looked through; nothing has changed. */
    record FileChecked(String reference) implements ImportFact {}

    /** All of it is on record. */
    record FileBroughtIn(String reference) implements ImportFact {}

    record FileDiscarded(String reference, @Nullable String reason) implements ImportFact {}
}
