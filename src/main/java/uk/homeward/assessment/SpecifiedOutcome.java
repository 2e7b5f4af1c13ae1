package uk.homeward.assessment;

/**
 * The ten outcomes of the Care and Support (Eligibility Criteria) Regulations 2015, reg 2. Scotland names none; its needs
 * are written down by the same areas of life.
 */
public enum SpecifiedOutcome {
    NUTRITION("Managing and maintaining nutrition"),
    PERSONAL_HYGIENE("Maintaining personal hygiene"),
    TOILET_NEEDS("Managing toilet needs"),
    APPROPRIATE_CLOTHING("Being appropriately clothed"),
    USE_OF_HOME_SAFELY("Being able to make use of the home safely"),
    HABITABLE_HOME("Maintaining a habitable home"),
    FAMILY_AND_RELATIONSHIPS("Developing and maintaining family or other personal relationships"),
    WORK_TRAINING_EDUCATION_VOLUNTEERING("Work, training, education or volunteering"),
    COMMUNITY_FACILITIES("Making use of facilities and services in the community"),
    CARING_FOR_A_CHILD("Carrying out caring responsibilities for a child");

    private final String label;

    SpecifiedOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
