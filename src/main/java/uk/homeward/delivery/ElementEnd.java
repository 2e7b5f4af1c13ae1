package uk.homeward.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Why a part of a package is over. */
public enum ElementEnd {
    REPLACED("Somebody else gives the care"),
    NO_LONGER_NEEDED("No longer needed"),
    PROVIDER_STOPPED("The provider stopped"),
    LAPSED("It lapsed while the person was in hospital"),
    PACKAGE_ENDED("The package is over");

    /** Arranged before its day: care is given until then. */
    static final Set<ElementEnd> ARRANGED = EnumSet.of(REPLACED, NO_LONGER_NEEDED);

    private final String label;

    ElementEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
