package uk.homeward.contribution;

import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

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

    /** @throws Refusal where none is named although nothing is charged, or one that does not hold here */
    static Waiver checked(@Nullable Waiver given, Jurisdiction law) {
        Waiver named = Wording.answered("waiver", given, "Say by which law nothing is charged.");
        if (!named.isIn(law)) {
            throw new Refusal("waiver", "This law does not hold here. Name the one by which nothing is charged.");
        }
        return named;
    }

    public boolean isIn(Jurisdiction jurisdiction) {
        return law == jurisdiction;
    }

    public String label() {
        return label;
    }
}
