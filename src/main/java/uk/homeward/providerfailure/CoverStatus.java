package uk.homeward.providerfailure;

/** How far somebody is whose provider failed. */
public enum CoverStatus {
    TO_COVER("To cover"),
    COVERED("Covered"),
    PROVIDER_BACK("The provider came back"),
    NOT_NEEDED("Not needed any more");

    private final String label;

    CoverStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
