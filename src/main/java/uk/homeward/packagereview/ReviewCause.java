package uk.homeward.packagereview;

/** What happened that calls for a review before its time. */
public enum ReviewCause {
    HOSPITAL_STAY("A stay in hospital"),
    FALL("A fall"),
    SAFEGUARDING("A safeguarding concern"),
    PROVIDER_CONCERN("A concern of the provider"),
    CHANGE_OF_ADDRESS("A change of address");

    private final String label;

    ReviewCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
