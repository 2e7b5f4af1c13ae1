package uk.homeward.confidentiality;

import java.util.Collection;
import java.util.stream.Collectors;

/** The parts of a person's record that a group needs or does not need to know. */
public enum RecordPart {
    IDENTITY("who they are"),
    CONTACT("how to reach them"),
    NEEDS("their needs and circumstances"),
    CARE("their care"),
    MONEY("charges and money");

    private final String label;

    RecordPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static String labels(Collection<RecordPart> parts) {
        return parts.stream().sorted().map(RecordPart::label).collect(Collectors.joining(", "));
    }
}
