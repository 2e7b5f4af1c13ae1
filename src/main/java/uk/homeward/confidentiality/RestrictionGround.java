package uk.homeward.confidentiality;

/** Why a record is restricted. */
public enum RestrictionGround {
    PROTECTED_ADDRESS("Protected address"),
    STAFF_OR_FAMILY("Member of staff, or of their family"),
    ADOPTION("Adoption"),
    OTHER("Another reason");

    private final String label;

    RestrictionGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
