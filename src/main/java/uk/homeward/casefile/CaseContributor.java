package uk.homeward.casefile;

import java.util.List;
import java.util.Set;
import uk.homeward.reference.Reference;

/**
 * What a capability knows of cases: which references are its own, which case they belong to, and what of it people see on
 * the page of a case and beside a form in Tasklist. Whoever shows cases asks every contributor and knows none.
 */
public interface CaseContributor {
    /** The kinds of reference that are its own; no two contributors share one. */
    default Set<Reference> kinds() {
        return Set.of();
    }

    /**
     * The reference of the case that this reference, of one of its kinds, belongs to: itself where a case begins with it.
     *
     * @throws uk.homeward.refusal.NotFound if it is known to stand for nothing
     */
    default String caseOf(String reference) {
        return reference;
    }

    /** The cases of a person that begin with a reference of its kinds. */
    default List<String> casesOf(String personReference) {
        return List.of();
    }

    /** Its own references within the case, under which its processes run. */
    default List<String> referencesIn(CaseFile file) {
        return kinds().stream().anyMatch(file::beginsWith) ? List.of(file.reference()) : List.of();
    }

    /**
     * Whom or what a case is about that begins with a reference of its kinds.
     *
     * @throws uk.homeward.refusal.NotFound if there is no such case
     */
    default CaseSubject subject(CaseFile file) {
        throw new IllegalStateException("No case begins with " + file.reference());
    }

    /** Whether its cases are about people, so that every look at one is written down. */
    default boolean aboutPeople() {
        return true;
    }

    /** What of it stands on the page of a case. */
    default List<CasePart> pageParts() {
        return List.of();
    }

    /** What of it stands beside the forms of user tasks. */
    default List<PanelPart> panelParts() {
        return List.of();
    }
}
