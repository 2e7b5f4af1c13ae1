package uk.homeward.nightsupport;

/** What there is at night, in the order in which it is tried (ELO-29, ELO-35). */
public enum NightOption {
    TECHNOLOGY("Technology"),
    RESPONDER("Technology and a responder"),
    VISIT("A visit in the night"),
    SLEEPOVER("A sleepover"),
    WAKING_NIGHT("A waking night");

    private final String label;

    NightOption(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody is in the house all night. */
    boolean staysInTheHouse() {
        return this == SLEEPOVER || this == WAKING_NIGHT;
    }

    boolean isLessThan(NightOption other) {
        return ordinal() < other.ordinal();
    }
}
