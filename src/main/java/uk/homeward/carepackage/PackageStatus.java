package uk.homeward.carepackage;

/** How far a package has come. */
public enum PackageStatus {
    /** Needs are being assessed, money and plan are being agreed. */
    DRAFT,
    /** The plan is agreed: from now on money may be spent. */
    APPROVED,
    /** Somebody is looking for who gives the care. */
    SOURCING,
    /** A provider said that they will start. */
    STARTING,
    ACTIVE,
    ENDED;

    /** The plan is agreed, and care has not begun. */
    public boolean awaitsStart() {
        return this == APPROVED || this == SOURCING || this == STARTING;
    }

    public boolean open() {
        return this != ENDED;
    }
}
