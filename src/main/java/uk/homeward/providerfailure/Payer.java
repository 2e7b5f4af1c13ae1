package uk.homeward.providerfailure;

/** Who paid for the care that stopped: the duty to meet needs for a time does not ask (Care Act 2014 s48). */
public enum Payer {
    COUNCIL("This council"),
    SELF_FUNDER("The person"),
    OTHER_COUNCIL("Another council");

    private final String label;

    Payer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
