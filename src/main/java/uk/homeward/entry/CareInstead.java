package uk.homeward.entry;

import uk.homeward.shortterm.Sequel;

/** What happens for somebody who declines the offer: declining the offer is not declining care. */
public enum CareInstead {
    FORMER_SUPPORT("Restart of the former service or package", Sequel.SAME_LONG_TERM_SUPPORT),
    ASSESSMENT("Assessment of what the person needs", Sequel.LONG_TERM_ASSESSMENT),
    URGENT_COVER("Urgent cover", Sequel.LONG_TERM_SUPPORT),
    NO_CARE_WANTED("No care wanted", Sequel.DECLINED);

    private final String label;
    private final Sequel sequel;

    CareInstead(String label, Sequel sequel) {
        this.label = label;
        this.sequel = sequel;
    }

    /** Care is to go on in the days after the discharge, and not only once somebody has assessed. */
    boolean goesOnAtOnce() {
        return this == FORMER_SUPPORT || this == URGENT_COVER;
    }

    public boolean leavesNeeds() {
        return this != NO_CARE_WANTED;
    }

    Sequel sequel() {
        return sequel;
    }

    public String label() {
        return label;
    }
}
