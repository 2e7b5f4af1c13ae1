package uk.homeward.assessment;

/** Where the wish for an assessment came from. */
public enum AssessmentSource {
    SHORT_TERM_REVIEW("The review of a short-term service"),
    REFERRAL("A referral"),
    PERSON("The person, or somebody for them"),
    EVENT("Something that happened"),
    /** Care Act 2014 s37. */
    MOVED_IN("A move from another council"),
    CHANGED_NEEDS("A review that found changed needs"),
    /** Everybody of a framework is assessed again (ELO-22). */
    REASSESSMENT("A programme of re-assessment"),
    /** Care Act 2014 s11: who had refused may ask at any time, and the council must where it has reason to. */
    REFUSAL_RECONSIDERED("A refusal that does not stand any more");

    private final String label;

    AssessmentSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
