package uk.homeward.directpayment;

/** How far a direct payment has come. */
public enum PaymentStatus {
    /** Whoever gives the care goes on; the agreement, the account and the first payment are on their way. */
    SETTING_UP("Being set up"),
    /** Money is paid, and whoever gives the care goes on until the first visit that it pays for. */
    PAID("First payment made"),
    /** The person arranges the care. */
    LIVE("The person arranges the care"),
    /** Notice is given: somebody is looked for, and the payment goes on until they have started. */
    ENDING("Ends; somebody is looked for"),
    ENDED("Over"),
    /** The person does not want it, or it was chosen by mistake: care goes on as it was. */
    WITHDRAWN("Not wanted");

    private final String label;

    PaymentStatus(String label) {
        this.label = label;
    }

    /** Something is still to come. */
    public boolean open() {
        return this != ENDED && this != WITHDRAWN;
    }

    public boolean settingUp() {
        return this == SETTING_UP || this == PAID;
    }

    public String label() {
        return label;
    }
}
