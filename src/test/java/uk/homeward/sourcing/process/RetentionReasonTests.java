package uk.homeward.sourcing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.RulesHit;
import uk.homeward.sourcing.RetentionReason;

/** Each row of retention-reason decides right, on the decision engine alone. */
class RetentionReasonTests {

    private static final RetentionReasonReader TABLE = new RetentionReasonReader();

    @ParameterizedTest
    @CsvSource(
            nullValues = "NONE",
            value = {
                "true,  true,  true,  END_OF_LIFE",
                "true,  false, false, END_OF_LIFE",
                "false, true,  true,  CRISIS_RESPONSE",
                "false, false, false, NO_PVI_PROVIDER",
                "false, false, true,  NONE"
            })
    @Tag("DER-10")
    @Tag("DER-11")
    @Tag("DER-12")
    void directCareKeepsItForThreeReasonsAlone(
            boolean endOfLife, boolean crisis, boolean providerAble, RetentionReason reason) {
        assertThat(TABLE.decide(endOfLife, crisis, providerAble).orElse(null)).isEqualTo(reason);
    }

    @Test
    void noRuleIsIdle() {
        List<Map<String, Object>> every = either().flatMap(end -> either().flatMap(crisis -> either().map(able ->
                        Map.<String, Object>of("endOfLife", end, "crisisResponse", crisis, "providerAble", able))))
                .toList();

        assertThat(RulesHit.idle("retention-reason", every)).isEmpty();
    }

    private static Stream<Boolean> either() {
        return Stream.of(true, false);
    }
}
