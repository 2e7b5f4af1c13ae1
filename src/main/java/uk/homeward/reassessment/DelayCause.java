package uk.homeward.reassessment;

/** Why somebody is not assessed again by their day. */
public enum DelayCause {
    IN_HOSPITAL("In hospital"),
    NOT_REACHED("Could not be reached"),
    NOBODY_FREE("Nobody was free to assess"),
    WAITS_FOR_SOMEBODY("Waits for an advocate, an interpreter or the family"),
    OTHER("Something else");

    private final String label;

    DelayCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
