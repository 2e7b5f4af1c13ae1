package uk.homeward.letters;

import java.util.EnumSet;
import java.util.Set;

/** What letters wait for, as lists of work. */
public enum WaitingLetters {
    TO_PRINT("To be printed", EnumSet.of(LetterWay.POST), EnumSet.of(LetterStatus.WRITTEN)),
    TO_EMAIL("To be sent by email", EnumSet.of(LetterWay.EMAIL), EnumSet.of(LetterStatus.WRITTEN, LetterStatus.QUEUED)),
    BY_SOMEBODY(
            "To be translated, recorded, handed over or told",
            EnumSet.of(LetterWay.BY_PERSON),
            EnumSet.of(LetterStatus.WRITTEN)),
    NOT_REACHED(
            "Failed or came back",
            EnumSet.allOf(LetterWay.class),
            EnumSet.of(LetterStatus.FAILED, LetterStatus.RETURNED));

    private final String label;
    private final Set<LetterWay> ways;
    private final Set<LetterStatus> statuses;

    WaitingLetters(String label, Set<LetterWay> ways, Set<LetterStatus> statuses) {
        this.label = label;
        this.ways = ways;
        this.statuses = statuses;
    }

    public String label() {
        return label;
    }

    Set<LetterWay> ways() {
        return ways;
    }

    Set<LetterStatus> statuses() {
        return statuses;
    }
}
