package uk.homeward.decommissioning;

/** How far the security of the service that takes over is known (KEN-30, KEN-31). */
public enum AssuranceStatus {
    QUESTIONS_ISSUED("Questions issued"),
    RETURNED("Answers returned"),
    SCRUTINISED("Answers scrutinised"),
    ACCEPTED("Accepted: records may pass"),
    REMEDY("To be put right first");

    private final String label;

    AssuranceStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
