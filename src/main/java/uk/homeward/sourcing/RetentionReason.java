package uk.homeward.sourcing;

/** Why Direct Care keeps long-term care that is otherwise bought (DER-11, DER-12). */
public enum RetentionReason {
    NO_PVI_PROVIDER("No private, voluntary or independent provider is able"),
    END_OF_LIFE("End of life"),
    CRISIS_RESPONSE("Response to a crisis");

    private final String label;

    RetentionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
