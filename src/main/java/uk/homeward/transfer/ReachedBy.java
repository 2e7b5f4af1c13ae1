package uk.homeward.transfer;

/** How somebody heard of the proposal (DER-30). */
public enum ReachedBy {
    LETTER("By letter"),
    VISIT("Told in person, at home or wherever they stay"),
    TELEPHONE("Told on the telephone"),
    REPRESENTATIVE("Told through their representative");

    private final String label;

    ReachedBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
