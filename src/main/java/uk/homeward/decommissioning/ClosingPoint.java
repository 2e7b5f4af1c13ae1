package uk.homeward.decommissioning;

/** What has to be proven, and signed for, before a service is closed. */
public enum ClosingPoint {
    LAST_VISIT("Last visit given"),
    KEYS("Keys and key safe codes returned"),
    EQUIPMENT("Equipment returned or handed over"),
    MEDICATION_CHARTS("Medication charts handed over"),
    LAST_INVOICE("Last invoice agreed and paid"),
    CUSTODY_OF_RECORDS("Custody of records agreed"),
    REGISTRATION("Registration with the regulator cancelled"),
    OPEN_COMPLAINTS("No complaint is open"),
    OPEN_SAFEGUARDING("No safeguarding enquiry is open");

    private final String label;

    ClosingPoint(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is proven by a number that has to be 0. */
    public boolean isCounted() {
        return this == OPEN_COMPLAINTS || this == OPEN_SAFEGUARDING;
    }
}
