package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("KEN-28")
class ClosingProofTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

    private static ClosingProof of(ClosingPoint point, @Nullable String proof, @Nullable Integer open, LocalDate on) {
        return new ClosingProof(1, point, proof, open, on, TODAY, "commissioner");
    }

    @ParameterizedTest
    @EnumSource(ClosingPoint.class)
    void eachPointHasProofADayAndASigner(ClosingPoint point) {
        DecommissioningView.Proof proof =
                of(point, "Receipt in the file.", 0, TODAY.minusDays(1)).view();

        assertThat(proof.proof()).isEqualTo("Receipt in the file.");
        assertThat(proof.provenOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(proof.signedOn()).isEqualTo(TODAY);
        assertThat(proof.signedBy()).isEqualTo("commissioner");
        assertThatThrownBy(() -> of(point, " ", 0, TODAY)).hasMessageContaining("Say what proves it");
        assertThatThrownBy(() -> of(point, "Receipt", 0, TODAY.plusDays(1))).hasMessageContaining("in the future");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN_COMPLAINTS", "OPEN_SAFEGUARDING"})
    void openComplaintsAndSafeguardingHaveToBeNone(ClosingPoint point) {
        assertThatThrownBy(() -> of(point, "Register of today.", 2, TODAY)).hasMessageStartingWith("2 are still open.");
        assertThatThrownBy(() -> of(point, "Register of today.", null, TODAY))
                .hasMessageContaining("how many are still open");
    }

    @Test
    void otherPointsAreNotCounted() {
        assertThat(of(ClosingPoint.KEYS, "Key log signed.", null, TODAY).point())
                .isEqualTo(ClosingPoint.KEYS);
    }
}
