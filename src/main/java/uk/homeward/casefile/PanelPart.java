package uk.homeward.casefile;

import java.util.Set;

/** A part of the case that stands beside the forms of some user tasks, or of all. */
public record PanelPart(Set<String> tasks, CasePart part) {
    /** @param tasks ids of the user tasks whose forms cannot be filled in without it */
    public static PanelPart beside(Set<String> tasks, CasePart part) {
        return new PanelPart(tasks, part);
    }

    /** Worth knowing beside every form of a case. */
    public static PanelPart besideAll(CasePart part) {
        return new PanelPart(Set.of(), part);
    }

    public boolean standsBeside(String task) {
        return tasks.isEmpty() || tasks.contains(task);
    }
}
