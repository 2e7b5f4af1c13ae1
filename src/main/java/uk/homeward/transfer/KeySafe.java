package uk.homeward.transfer;

/** How the new workers come in (DER-32). */
public enum KeySafe {
    CODE_CHANGED("The code was given, and is changed"),
    OPENS_THE_DOOR("The person opens the door");

    private final String label;

    KeySafe(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
