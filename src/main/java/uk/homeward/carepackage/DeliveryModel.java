package uk.homeward.carepackage;

/** The two models of care delivery (ELO-14). */
public enum DeliveryModel {
    /** Council and person write the visits; paid by an agreed hourly rate (ELO-15, ELO-16). */
    TIME_AND_TASK("Time and Task"),
    /** The provider develops and costs the plan (ELO-17). */
    PERSONAL_BUDGET("Personal Budget");

    private final String label;

    DeliveryModel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
