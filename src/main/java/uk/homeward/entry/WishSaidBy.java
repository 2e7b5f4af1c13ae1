package uk.homeward.entry;

/** Who said that no care is wanted: nobody but these decides it. */
public enum WishSaidBy {
    PERSON("The person"),
    ATTORNEY("Attorney or deputy for health and welfare"),
    SOMEBODY_ELSE("Somebody else");

    private final String label;

    WishSaidBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
