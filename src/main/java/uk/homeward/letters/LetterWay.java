package uk.homeward.letters;

import java.util.List;

/** How a letter is to go to whoever it is for. */
public enum LetterWay {
    POST("By post, with a batch"),
    EMAIL("By email"),
    BY_PERSON("By somebody: translated, recorded, handed over or told");

    private final String label;

    LetterWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What only somebody can do, no printer and no server does. */
    static LetterWay of(Addressee to, List<LetterFormat> formats) {
        if (to.language() != null || !formats.stream().allMatch(LetterFormat::isPage)) {
            return BY_PERSON;
        }
        if (to.email() != null) {
            return EMAIL;
        }
        return to.hasPlace() ? POST : BY_PERSON;
    }
}
