package uk.homeward.letters;

/** How a letter went to the person. */
public enum LetterChannel {
    POST("By post"),
    EMAIL("By email"),
    BY_HAND("Handed over"),
    READ_ALOUD("Read aloud, or as a recording");

    private final String label;

    LetterChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
