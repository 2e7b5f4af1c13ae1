package uk.homeward.sourcing;

/** Whose choice of a provider it was: the person's, wherever they can and want to choose (DER-18). */
public enum ChosenBy {
    PERSON("The person"),
    REPRESENTATIVE("Somebody who may decide for the person"),
    COUNCIL("The council, in the person’s best interests");

    private final String label;

    ChosenBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
