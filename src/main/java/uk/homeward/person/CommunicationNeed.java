package uk.homeward.person;

import java.util.Set;
import java.util.stream.Collectors;

/** Formats and support that a person needs to receive (Accessible Information Standard, DAPB1605). */
public enum CommunicationNeed {
    LARGE_PRINT("Large print"),
    BRAILLE("Braille"),
    EASY_READ("Easy read"),
    AUDIO("Audio"),
    EMAIL("Email"),
    LONGER_APPOINTMENT("Longer appointment");

    private final String label;

    CommunicationNeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static String labels(Set<CommunicationNeed> needs) {
        return needs.stream().sorted().map(CommunicationNeed::label).collect(Collectors.joining(", "));
    }
}
