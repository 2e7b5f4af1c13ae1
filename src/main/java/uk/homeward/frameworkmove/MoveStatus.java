package uk.homeward.frameworkmove;

/** How far somebody is whose provider stood on an old framework. */
public enum MoveStatus {
    STAYS("Stays with the provider"),
    RENEWED("With the provider under its new contract"),
    TO_CHOOSE("To choose"),
    STARTING("New provider chosen"),
    TO_APPROVE("Wishes to stay, not approved yet"),
    PAYMENT_CHOSEN("Direct payment chosen"),
    STAYS_OFF("Stays outside the framework"),
    MOVED("With the new provider"),
    OVER("Care by this provider over");

    private final String label;

    MoveStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing is left to do for the person here. */
    public boolean settled() {
        return this == RENEWED || this == PAYMENT_CHOSEN || this == STAYS_OFF || this == MOVED || this == OVER;
    }
}
