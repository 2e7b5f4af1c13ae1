package uk.homeward.packageend;

/** How far the end of a package has come. */
public enum PackageEndStatus {
    /** The person is told, then whoever gives the care; care goes on until somebody closes the package. */
    DECIDED("Decided"),
    CLOSED("Closed"),
    /** It was a mistake, or is not wanted any more: care goes on. */
    WITHDRAWN("Withdrawn"),
    /** The package ended in another way before its day. */
    OVERTAKEN("Overtaken");

    private final String label;

    PackageEndStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
