package uk.homeward.delivery;

/** What a part of a package is. */
public enum ElementKind {
    HOME_CARE("Home care"),
    LIVE_IN_CARE("Live-in care"),
    NIGHT_SUPPORT("Support at night"),
    EQUIPMENT("Equipment"),
    COMMUNITY_SERVICE("Community service"),
    DIRECT_PAYMENT("Direct payment");

    private final String label;

    ElementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
