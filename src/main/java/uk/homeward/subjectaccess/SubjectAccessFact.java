package uk.homeward.subjectaccess;

import uk.homeward.audit.Fact;

/** What can happen to a request for access: it stands in the trail of the person. */
public sealed interface SubjectAccessFact extends Fact {

    String person();

    @Override
    default String caseReference() {
        return person();
    }

    /** Somebody asked what is held about them. */
    record SubjectAccessAsked(String reference, String person) implements SubjectAccessFact {}

    /** The file was made. */
    record SubjectAccessFileMade(String reference, String person) implements SubjectAccessFact {}

    /** They have it. */
    record SubjectAccessAnswered(String reference, String person) implements SubjectAccessFact {}
}
