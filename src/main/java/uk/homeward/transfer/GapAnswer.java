package uk.homeward.transfer;

/** What whoever makes contracts does about a gap of the market (DER-26). */
public enum GapAnswer {
    CONTRACT("More hours by contract"),
    NEW_PROVIDER("Another provider"),
    KEPT("Direct Care goes on with them");

    private final String label;

    GapAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
