package uk.homeward.framework;

import java.util.List;

/** Whom care at home is bought for (ELO-05, ELO-08 to ELO-10). */
public enum ClientGroup {
    OLDER_PEOPLE("Older people"),
    LEARNING_DISABILITY("Adults with a learning disability"),
    PHYSICAL_DISABILITY("Adults with a physical disability"),
    MENTAL_HEALTH("Adults with mental health problems"),
    CHILDREN("Children");

    private static final int OF_AGE = 18;
    private static final int OLDER = 65;

    private final String label;

    ClientGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Those that somebody of this age can belong to. */
    public static List<ClientGroup> ofAge(int years) {
        if (years < OF_AGE) {
            return List.of(CHILDREN);
        }
        return years >= OLDER
                ? List.of(OLDER_PEOPLE)
                : List.of(PHYSICAL_DISABILITY, LEARNING_DISABILITY, MENTAL_HEALTH);
    }
}
