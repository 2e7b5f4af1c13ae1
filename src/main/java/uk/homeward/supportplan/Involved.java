package uk.homeward.supportplan;

/** Who took part in making a version of a plan. */
public enum Involved {
    PERSON("the person"),
    REPRESENTATIVE("somebody who decides for them"),
    CARER("a carer"),
    ADVOCATE("an advocate");

    private final String label;

    Involved(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
