package uk.homeward.shortterm;

/** What may be told later than the council wishes, and moves care and money. */
enum LateFactKind {
    START("A start told late", "Start of support"),
    ADMISSION("A stay in hospital told late", "Went into hospital"),
    RETURN("A return from hospital told late", "Home again"),
    ABSENCE("Days away told late", "Away from"),
    HOURS("Other hours told late", "Other hours from"),
    DAYS_AWAY("Days away put right", "Away"),
    END("An end told late", "Last day of support"),
    CHARGE_NOTICE("A notice of the charge told late", "Told about the charge"),
    REVIEW("A review told late", "Review held"),
    DEATH("A death told late", "Died");

    private final String title;
    private final String what;

    LateFactKind(String title, String what) {
        this.title = title;
        this.what = what;
    }

    /** Before the day on which it happened. */
    String what() {
        return what;
    }

    String title() {
        return title;
    }
}
