package uk.homeward.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class TypedTests {

    @Test
    void isTrimmedAndNothingIfBlank() {
        assertThat(Typed.note("note", "note", "  seen at home ")).isEqualTo("seen at home");
        assertThat(Typed.note("note", "note", " \n ")).isNull();
        assertThat(Typed.note("note", "note", null)).isNull();
    }

    @Test
    void isRefusedPastTheLimitWithTheFieldAndTheLimit() {
        assertThat(Typed.note("note", "note", "x".repeat(4_000))).hasSize(4_000);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Typed.note("note", "note", "x".repeat(5_000)))
                .withMessage("The note may have at most 4,000 characters and has 5,000. Shorten it.")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("note"));
    }

    @Test
    void isAskedForWhereItIsNeeded() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Typed.requiredNote("reason", "reason", "", "Say why."))
                .withMessage("Say why.");
    }
}
