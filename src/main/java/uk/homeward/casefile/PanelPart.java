package uk.homeward.casefile;

import java.util.Set;

/**
 * A part of the case that stands beside forms in Tasklist.
 *
 * @param tasks ids of the user tasks whose forms cannot be filled in without it
 * @param everywhere whether it is worth knowing beside the other forms of a person's case too
 */
public record PanelPart(Set<String> tasks, boolean everywhere, CasePart part) {
    public static PanelPart beside(Set<String> tasks, CasePart part) {
        return new PanelPart(tasks, false, part);
    }

    public static PanelPart besideAll(Set<String> tasks, CasePart part) {
        return new PanelPart(tasks, true, part);
    }

    public boolean standsBeside(String task, CaseFile file) {
        return tasks.contains(task) || everywhere && file.aboutPerson();
    }
}
