package uk.homeward.followup;

/** Why somebody has needs and no support that meets them for long. */
public enum FollowUpCause {
    SUPPORT_ENDS("Support ends with needs left"),
    EXTENSION_REFUSED("An extension was refused"),
    ENDED_EARLY("Support ended early with needs left"),
    NOT_STARTED("Support did not start"),
    LAPSED("Support lapsed in hospital"),
    OFFER_DECLINED("Reablement was declined"),
    DEATH_WITHDRAWN("A death was withdrawn, and not all is as it was"),
    LATE_FACT_DECLINED("A fact to put right"),
    NO_PLAN_HERE("Somebody else is wanted, and no plan was agreed here"),
    PLAN_FOLLOWS("Another plan was agreed: arrange it"),
    NIGHTS_COST_MORE("Nights cost another amount than was agreed"),
    GRADES_FELL("The provider’s grades fell: look at the support"),
    REVIEW_FOUND_END("A review found that support is to end"),
    PACKAGE_LEFT_OPEN("A package ended, and not all of it did"),
    CARE_STOPPED("Care stopped by mistake: see that it is given again"),
    RETURN_MISSING("A direct payment is not accounted for"),
    PERSONAL_CARE_DUE("Personal care has not begun, and the law sets a day"),
    COMMUNITY_ENDS("A community service ends"),
    LETTER_FAILED("A letter could not be sent: find another way"),
    LETTER_RETURNED("A letter came back: find another way");

    private final String label;

    FollowUpCause(String label) {
        this.label = label;
    }

    /** Support goes on until it is agreed who owns what follows. */
    boolean asksBeforeTheEnd() {
        return this == SUPPORT_ENDS || this == EXTENSION_REFUSED;
    }

    /** Support that starts meets needs; whoever did not get a letter has not read it all the same. */
    boolean isMetBySupport() {
        return this != LETTER_FAILED && this != LETTER_RETURNED;
    }

    public String label() {
        return label;
    }
}
