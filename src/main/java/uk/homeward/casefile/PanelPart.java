package uk.homeward.casefile;

import java.util.Set;
import uk.homeward.reference.Reference;

/**
 * A part of the case that stands beside forms in Tasklist.
 *
 * @param kinds of the references under which a task runs: beside every form of those processes
 * @param tasks ids of single user tasks that it stands beside
 * @param everywhere whether it is worth knowing beside all forms of a person's case
 * @param guests whether it is needed to give care, so that a provider's staff see it too
 */
public record PanelPart(Set<Reference> kinds, Set<String> tasks, boolean everywhere, boolean guests, CasePart part) {
    public static PanelPart besideAllOf(Set<Reference> kinds, CasePart part) {
        return new PanelPart(kinds, Set.of(), false, false, part);
    }

    public static PanelPart beside(Set<String> tasks, CasePart part) {
        return new PanelPart(Set.of(), tasks, false, false, part);
    }

    public static PanelPart besideAll(CasePart part) {
        return new PanelPart(Set.of(), Set.of(), true, false, part);
    }

    public PanelPart alsoForGuests() {
        return new PanelPart(kinds, tasks, everywhere, true, part);
    }

    /** @param reference under which the task runs */
    public boolean standsBeside(String task, String reference, CaseFile file) {
        return everywhere && file.aboutPerson()
                || tasks.contains(task)
                || Reference.kindOf(reference).filter(kinds::contains).isPresent();
    }
}
