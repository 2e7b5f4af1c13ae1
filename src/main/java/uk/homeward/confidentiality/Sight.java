package uk.homeward.confidentiality;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of one person's record.
 *
 * @param closed whether the record is restricted, and closed to them
 * @param openable whether they would see more if they opened it with a reason
 * @param because why they do not see the rest, as a sentence; nothing where they see it all
 */
public record Sight(boolean closed, Set<RecordPart> parts, boolean openable, @Nullable String because) {

    /** All there is. */
    public static final Sight WHOLE = new Sight(false, EnumSet.allOf(RecordPart.class), false, null);

    static final String RESTRICTED =
            "This record is restricted. It opens to the people who are named on it, or to whoever opens it with a reason.";

    static Sight closedRecord() {
        return new Sight(true, Set.of(), true, RESTRICTED);
    }

    /**
     * @param parts what they see
     * @param more what they would see if they were involved, or opened the record
     */
    static Sight of(Set<RecordPart> parts, Set<RecordPart> more) {
        Set<RecordPart> hidden = EnumSet.allOf(RecordPart.class);
        hidden.removeAll(parts);
        if (hidden.isEmpty()) {
            return new Sight(false, parts, false, null);
        }
        boolean openable = !parts.containsAll(more);
        return new Sight(
                false,
                parts,
                openable,
                "You don’t see %s, because %s."
                        .formatted(
                                RecordPart.labels(hidden),
                                openable
                                        ? "neither you nor your team have work for this person"
                                        : "your role does not need to know"));
    }

    public boolean shows(RecordPart part) {
        return parts.contains(part);
    }

    /** For templates. */
    public boolean shows(String part) {
        return shows(RecordPart.valueOf(part));
    }
}
