package uk.homeward.person;

/** Who has to be there so that a person and we understand each other; the format of what is written is another matter. */
public enum Interpreter {
    SPOKEN_LANGUAGE("Spoken language interpreter"),
    BRITISH_SIGN_LANGUAGE("British Sign Language interpreter"),
    OTHER_SIGN_LANGUAGE("Interpreter for another sign language"),
    DEAFBLIND_MANUAL("Deafblind manual interpreter"),
    LIPSPEAKER("Lipspeaker");

    private final String label;

    Interpreter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
