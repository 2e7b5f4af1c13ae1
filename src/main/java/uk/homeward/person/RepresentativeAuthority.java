package uk.homeward.person;

/** What entitles someone to speak or to decide for a person: three questions apart from capacity and advocacy. */
public enum RepresentativeAuthority {
    NEXT_OF_KIN("Next of kin"),
    NOMINATED("Nominated by the person"),
    LASTING_POWER_OF_ATTORNEY_HEALTH_AND_WELFARE("Lasting power of attorney, health and welfare"),
    LASTING_POWER_OF_ATTORNEY_PROPERTY_AND_FINANCE("Lasting power of attorney, property and financial affairs"),
    COURT_APPOINTED_DEPUTY("Court-appointed deputy"),
    APPOINTEE("Appointee for benefits");

    private final String label;

    RepresentativeAuthority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
