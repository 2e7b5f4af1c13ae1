package uk.homeward.frameworkmove;

/** What somebody chose whose provider is not on the new framework. */
public enum MoveChoice {
    /** ELO-52. */
    WORKERS_MOVE("Their workers move to a provider of the framework, and the person with them"),
    OTHER_PROVIDER("Another provider of the framework"),
    DIRECT_PAYMENT("A direct payment"),
    STAY("To stay with the provider, outside the framework");

    private final String label;

    MoveChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean toProvider() {
        return this == WORKERS_MOVE || this == OTHER_PROVIDER;
    }
}
