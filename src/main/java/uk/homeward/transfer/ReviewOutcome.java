package uk.homeward.transfer;

/** What the joint review comes to. */
public enum ReviewOutcome {
    SUITABLE("A transfer is right for the person"),
    NOT_APPROPRIATE("A transfer is not right for the person: they stay"),
    DIRECT_PAYMENT("The person arranges care with a direct payment"),
    REFUSED("The person does not wish it: it is talked over"),
    END_OF_LIFE("The person is at the end of their life: Direct Care goes on"),
    CRISIS("Support broke down: Direct Care goes on for now");

    private final String label;

    ReviewOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
