package uk.homeward.transfer;

/** The plan of today beside how things are today (DER-27). */
public enum CircumstancesToday {
    UNCHANGED("Needs and support are as the plan says"),
    CHANGED("Circumstances have changed");

    private final String label;

    CircumstancesToday(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
