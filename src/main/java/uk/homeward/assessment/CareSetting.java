package uk.homeward.assessment;

/** Where the person's needs are best met (DER-14); the person's own home comes first. */
public enum CareSetting {
    OWN_HOME("The person's own home"),
    HOME_OF_FAMILY("The home of family or friends"),
    EXTRA_CARE_HOUSING("Housing with care"),
    SHARED_LIVES("Shared Lives"),
    CARE_HOME("A care home");

    private final String label;

    CareSetting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
