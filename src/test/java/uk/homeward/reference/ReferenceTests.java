package uk.homeward.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.refusal.NotFound;

class ReferenceTests {
    @ParameterizedTest
    @EnumSource
    void knowsItsKindFromTheText(Reference kind) {
        String reference = kind.of(123);

        assertThat(Reference.kindOf(reference)).contains(kind);
        assertThat(kind.id(reference)).isEqualTo(123);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EPI", "EPI-1", "epi-000001", "ABC-000001", "EPI-000001 ", "EPI-0000000000000000001"})
    void knowsNoKindOfWhatIsNoReference(String text) {
        assertThat(Reference.kindOf(text)).isEmpty();
    }

    @Test
    void refusesTheReferenceOfAnotherKind() {
        assertThatThrownBy(() -> Reference.REVIEW.id("EPI-000001"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("REV-000123");
    }
}
