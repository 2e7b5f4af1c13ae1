package uk.homeward.transfer;

/** What came of talking it over with somebody who did not wish a transfer. */
public enum RefusalAnswer {
    AGREES("Agrees to a transfer now"),
    STAYS("Stays with Direct Care"),
    DIRECT_PAYMENT("Wishes a direct payment");

    private final String label;

    RefusalAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
