package uk.homeward.council;

/** A council's profile cannot be used. The sentence names the file, the field and the remedy. */
class ProfileMistake extends RuntimeException {

    ProfileMistake(String sentence) {
        super(sentence, null, false, false);
    }

    /** @param remedy words that follow the field's name, for example "must be at least 1" */
    ProfileMistake(String file, String field, String remedy) {
        this("In %s, %s %s.".formatted(file, field, remedy));
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
