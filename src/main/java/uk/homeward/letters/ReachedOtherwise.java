package uk.homeward.letters;

/** How somebody heard what a letter says, where the letter itself did not reach them. */
public enum ReachedOtherwise {
    VISIT("Told in person, at home or wherever they stay"),
    TELEPHONE("Told on the telephone"),
    REPRESENTATIVE("Told through their representative");

    private final String label;

    ReachedOtherwise(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
