package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of how the person was told about the charge, as it was typed.
 *
 * @param lateReason why it is recorded only now; needed beyond the council's days, and a second person then looks at it
 */
public record ChargeTold(
        @Nullable LocalDate toldOn,
        @Nullable String toldBy,
        @Nullable Format format,
        @Nullable FinancialAssessment assessment,
        @Nullable String lateReason) {

    /** Written at least: what was only said is told in a letter too, in the format that the person needs. */
    public enum Format {
        LETTER("Letter"),
        EMAIL("E-mail"),
        EASY_READ("Easy read"),
        LARGE_PRINT("Large print"),
        BRAILLE("Braille"),
        AUDIO("Audio"),
        OTHER_LANGUAGE("Letter in another language"),
        SIGNED("British Sign Language"),
        SPOKEN("Spoken, with nothing in writing");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
