package uk.homeward.contribution;

import uk.homeward.calendar.Jurisdiction;

/** The law by which nothing may be charged. */
public enum Waiver {
    AFTERCARE(Jurisdiction.ENGLAND, "Aftercare under section 117 of the Mental Health Act 1983"),
    CONTINUING_HEALTHCARE(Jurisdiction.ENGLAND, "NHS continuing healthcare pays"),
    CREUTZFELDT_JAKOB(Jurisdiction.ENGLAND, "Creutzfeldt-Jakob disease (Charging Regulations 2014, reg 4)"),
    PERSONAL_CARE(Jurisdiction.SCOTLAND, "All of it is personal care, which is free");

    private final Jurisdiction law;
    private final String label;

    Waiver(Jurisdiction law, String label) {
        this.law = law;
        this.label = label;
    }

    public boolean isIn(Jurisdiction jurisdiction) {
        return law == jurisdiction;
    }

    public String label() {
        return label;
    }
}
