package uk.homeward.contribution;

/** The law by which nothing may be charged. */
public enum Waiver {
    AFTERCARE("Aftercare under section 117 of the Mental Health Act 1983"),
    CONTINUING_HEALTHCARE("NHS continuing healthcare pays"),
    CREUTZFELDT_JAKOB("Creutzfeldt-Jakob disease (Charging Regulations 2014, reg 4)"),
    PERSONAL_CARE("All of it is personal care, which is free in Scotland");

    private final String label;

    Waiver(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
