package uk.homeward.transfer;

/** Why a transfer rests: nobody is asked about one then. */
public enum HoldReason {
    HOSPITAL("In hospital"),
    SAFEGUARDING("A safeguarding concern"),
    END_OF_LIFE("At the end of their life"),
    BEREAVEMENT("Bereaved");

    private final String label;

    HoldReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
