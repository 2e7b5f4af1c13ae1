package uk.homeward.entry;

/** What may be told later than the council wishes before support has begun. */
enum LateEntryKind {
    DISCHARGE(
            "A discharge told late",
            "Went home",
            "The day of discharge was not accepted: find out when the person went home, and correct it."),
    BRIDGING_FAILED(
            "Failed bridging care told late",
            "Nobody came from",
            "The first day without bridging care was not accepted: find out who cared for the person until when, and put"
                    + " right what the provider is paid.");

    private final String title;
    private final String what;
    private final String toPutRight;

    LateEntryKind(String title, String what, String toPutRight) {
        this.title = title;
        this.what = what;
        this.toPutRight = toPutRight;
    }

    String title() {
        return title;
    }

    /** Before the day on which it happened. */
    String what() {
        return what;
    }

    /** For whoever owns it when it was not accepted. */
    String toPutRight() {
        return toPutRight;
    }
}
