package uk.homeward.absence;

/** Why somebody is away. A stay in hospital is none of these: it pauses support. */
public enum AbsenceReason {
    FAMILY("With family or friends"),
    HOLIDAY("On holiday"),
    RESPITE("In respite care"),
    OTHER("Another reason");

    private final String label;

    AbsenceReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
