package uk.homeward.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.CommunicationNeed;

/** In which form somebody can read a letter (Accessible Information Standard, DAPB1605). */
public enum LetterFormat {
    STANDARD("Standard print", null),
    LARGE_PRINT("Large print", CommunicationNeed.LARGE_PRINT),
    EASY_READ("Easy read", CommunicationNeed.EASY_READ),
    AUDIO_SCRIPT("Script to be read aloud or recorded", CommunicationNeed.AUDIO),
    BRAILLE_TEXT("Text for braille", CommunicationNeed.BRAILLE);

    private final String label;
    private final @Nullable CommunicationNeed need;

    LetterFormat(String label, @Nullable CommunicationNeed need) {
        this.label = label;
        this.need = need;
    }

    public String label() {
        return label;
    }

    /** Whether it is read from a page: a recording and a text in braille are made by somebody. */
    boolean isPage() {
        return this != AUDIO_SCRIPT && this != BRAILLE_TEXT;
    }

    /** Every format that the person needs; standard print where they need none of them. */
    static List<LetterFormat> of(Set<CommunicationNeed> needs) {
        List<LetterFormat> needed = Arrays.stream(values())
                .filter(format -> format.need != null && needs.contains(format.need))
                .toList();
        return needed.isEmpty() ? List.of(STANDARD) : needed;
    }
}
