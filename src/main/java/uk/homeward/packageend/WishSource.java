package uk.homeward.packageend;

/** Who said that the care is not wanted any more: nobody but these decides it. */
public enum WishSource {
    PERSON("The person"),
    ATTORNEY("Attorney or deputy for health and welfare");

    private final String label;

    WishSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
