package uk.homeward.budget;

/**
 * The four ways to have one's support (Social Care (Self-directed Support) (Scotland) Act 2013 s4). England knows the same
 * four: a direct payment, a fund that a provider holds, care that the council arranges, and a mix.
 */
public enum SupportOption {
    DIRECT_PAYMENT("Option 1: a direct payment"),
    CHOSEN_SUPPORT("Option 2: the person chooses, somebody else holds the money"),
    COUNCIL_ARRANGED("Option 3: the council arranges it"),
    MIXED("Option 4: a mix of these");

    private final String label;

    SupportOption(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
