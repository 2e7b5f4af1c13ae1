package uk.homeward.directpayment;

/** Where the money goes. */
public enum PaymentAccount {
    BANK_ACCOUNT("An account of the person, for this money alone"),
    PREPAID_CARD("A prepaid card"),
    MANAGED_ACCOUNT("An account that somebody manages for the person");

    private final String label;

    PaymentAccount(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
