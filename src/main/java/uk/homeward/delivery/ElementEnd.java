package uk.homeward.delivery;

/** Why a part of a package is over. */
public enum ElementEnd {
    REPLACED("Somebody else gives the care"),
    NO_LONGER_NEEDED("No longer needed"),
    PROVIDER_STOPPED("The provider stopped"),
    LAPSED("It lapsed while the person was in hospital"),
    PACKAGE_ENDED("The package is over");

    private final String label;

    ElementEnd(String label) {
        this.label = label;
    }

    /** Arranged before its day: care is given until then. */
    boolean arranged() {
        return this == REPLACED || this == NO_LONGER_NEEDED;
    }

    public String label() {
        return label;
    }
}
