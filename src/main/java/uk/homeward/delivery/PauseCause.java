package uk.homeward.delivery;

/** Why planned visits are not wanted for a time. */
public enum PauseCause {
    HOSPITAL("In hospital"),
    CHANGE("Changed for a time"),
    STOPPED("Stopped by mistake");

    private final String label;

    PauseCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
