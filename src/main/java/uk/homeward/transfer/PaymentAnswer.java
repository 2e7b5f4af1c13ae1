package uk.homeward.transfer;

/** What the person said when a direct payment was offered (DER-24). */
public enum PaymentAnswer {
    DECLINED("Does not wish one"),
    WISHED("Wishes one"),
    UNDECIDED("Has not decided yet");

    private final String label;

    PaymentAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
