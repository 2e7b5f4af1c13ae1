package uk.homeward.assessment;

/** In which way a person is unable to achieve an outcome (Eligibility Criteria Regulations 2015, reg 2(3)). */
public enum Inability {
    ACHIEVES("Achieves it"),
    NEEDS_ASSISTANCE("Not without assistance"),
    CAUSES_PAIN_DISTRESS_ANXIETY("Only with significant pain, distress or anxiety"),
    ENDANGERS_HEALTH_OR_SAFETY("Only by endangering health or safety, their own or somebody else's"),
    TAKES_SIGNIFICANTLY_LONGER("It takes significantly longer than would normally be expected");

    private final String label;

    Inability(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
