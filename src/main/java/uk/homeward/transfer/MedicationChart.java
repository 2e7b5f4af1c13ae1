package uk.homeward.transfer;

/** Whether the new workers know what is taken when (DER-32). */
public enum MedicationChart {
    HANDED_OVER("Handed over and gone through"),
    NOT_NEEDED("No medication is given");

    private final String label;

    MedicationChart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
