package uk.homeward.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void isTrimmedAndNothingIfBlank() {
        assertThat(Wording.optional("note", "The note", "  seen at home ")).isEqualTo("seen at home");
        assertThat(Wording.optional("note", "The note", " \n ")).isNull();
        assertThat(Wording.optional("note", "The note", null)).isNull();
    }

    @Test
    void isRefusedPastTheLimitWithTheFieldAndTheLimit() {
        assertThat(Wording.optional("note", "The note", "x".repeat(4_000))).hasSize(4_000);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Wording.optional("note", "The note", "x".repeat(5_000)))
                .withMessage("The note has 5,000 characters. Shorten it to at most 4,000.")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("note"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Wording.line("area", "The area", "x".repeat(201)))
                .withMessage("The area has 201 characters. Shorten it to at most 200.");
    }

    @Test
    void isAskedForWhereItIsNeeded() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Wording.required("reason", "The reason", "", "Say why."))
                .withMessage("Say why.");
    }

    @Test
    void saysADayAsPeopleDo() {
        assertThat(Wording.day(LocalDate.of(2027, 3, 3))).isEqualTo("3 March 2027");
    }
}
