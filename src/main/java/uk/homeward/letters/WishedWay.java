package uk.homeward.letters;

/** How somebody asked for their letters, or for copies of another's. */
public enum WishedWay {
    POST("By post"),
    EMAIL("By email"),
    NONE("No copies any more");

    private final String label;

    WishedWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
