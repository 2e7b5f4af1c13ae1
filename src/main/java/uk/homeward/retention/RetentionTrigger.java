package uk.homeward.retention;

/** From when a period is counted; from the death, where that was later. */
public enum RetentionTrigger {
    CLOSURE("the last contact in the case"),
    LAST_CONTACT("the last contact with the person in any case");

    private final String words;

    RetentionTrigger(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
