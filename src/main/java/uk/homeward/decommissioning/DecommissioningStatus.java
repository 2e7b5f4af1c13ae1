package uk.homeward.decommissioning;

/** How far the closing of a service has come. */
public enum DecommissioningStatus {
    LIVE("Runs, and takes people"),
    EXTENDED("Runs on, after its contract was extended"),
    TRANSFERRING("Activity moves to the service that takes over"),
    CLOSED_TO_NEW("Takes nobody new; those who were accepted still come"),
    EMPTYING("Takes nobody new; support of those in it comes to its end"),
    EMPTY("Empty: waits to be closed"),
    OVERDUE("Its closing date has passed and people still have support: care goes on"),
    DECOMMISSIONED("Closed");

    private final String label;

    DecommissioningStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean takesPeople() {
        return this == LIVE || this == EXTENDED || this == TRANSFERRING;
    }

    boolean isOver() {
        return this == DECOMMISSIONED;
    }
}
