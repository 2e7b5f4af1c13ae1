package uk.homeward.carepackage;

/** What became of a package that is over. Only people end one, or death; no clock does (promise 11). */
public enum PackageEnd {
    NOT_ELIGIBLE("Not eligible for long-term support"),
    ASSESSMENT_DECLINED("The person declined the assessment"),
    WITHDRAWN("The request was withdrawn"),
    PERSON_WISHED("The person wished it"),
    RESIDENTIAL_CARE("The person moved into residential care"),
    MOVED_AWAY("The person moved away"),
    NO_LONGER_ELIGIBLE("Needs are no longer eligible"),
    PERSON_DIED("The person died");

    private final String label;

    PackageEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
