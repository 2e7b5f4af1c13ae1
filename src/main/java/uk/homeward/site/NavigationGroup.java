package uk.homeward.site;

/** Where a link stands at the top of each page: at hand, or under a word that opens. */
public enum NavigationGroup {
    AT_HAND(""),
    FINDING_CARE("Finding care"),
    SERVICES("Services"),
    MONEY("Money"),
    RECORDS("Records"),
    SYSTEM("System");

    private final String label;

    NavigationGroup(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
