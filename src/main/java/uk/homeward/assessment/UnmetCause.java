package uk.homeward.assessment;

/** Why a need is not met today (ELO-23). */
public enum UnmetCause {
    NO_SUPPORT_YET("No support yet"),
    TOO_LITTLE("There is support, but not enough"),
    WRONG_TIME("Support comes at the wrong times"),
    NOT_WHAT_MATTERS("Support does something other than what matters to the person"),
    PROVIDER_COULD_NOT("The provider could not give what was agreed"),
    NEED_CHANGED("The need has changed since it was agreed"),
    CARER_CANNOT_GO_ON("Whoever met it cannot go on");

    private final String label;

    UnmetCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
