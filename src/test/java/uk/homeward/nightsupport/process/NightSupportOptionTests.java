package uk.homeward.nightsupport.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.AskedTable;
import uk.homeward.nightsupport.NightNeed;
import uk.homeward.nightsupport.NightOption;

/** Each row of night-support-option decides right, on the decision engine alone. */
class NightSupportOptionTests {

    private final AskedTable table = new AskedTable("long-term/night-support-option");

    @ParameterizedTest
    @CsvSource({
        "true,  false, 0.0,  60, false, WAKING_NIGHT",
        "false, false, 6.0,  60, false, TECHNOLOGY",
        "false, true,  4.0,  60, true,  WAKING_NIGHT",
        "false, true,  1.5,   9, true,  SLEEPOVER",
        "false, true,  1.5,  10, true,  VISIT",
        "false, true,  3.9,  30, false, RESPONDER"
    })
    @Tag("ELO-26")
    @Tag("ELO-35")
    void aLogPointsToTheLeastThatIsEnough(
            boolean awake, boolean handsOn, double wakes, int minutes, boolean predictable, NightOption option) {
        assertThat(ask(awake, handsOn, wakes, minutes, predictable)).isEqualTo(option.name());
        assertThat(new NightSupportOptionReader().propose(wakes, new NightNeed(handsOn, predictable, awake, minutes)))
                .isEqualTo(option);
    }

    @Test
    void noRuleIsIdle() {
        ask(true, false, 0, 60, false);
        ask(false, false, 0, 60, false);
        ask(false, true, 5, 60, false);
        ask(false, true, 1, 5, false);
        ask(false, true, 1, 60, true);
        ask(false, true, 1, 60, false);

        assertThat(table.idle()).isEmpty();
    }

    private Object ask(boolean awake, boolean handsOn, double wakes, int minutes, boolean predictable) {
        return requireNonNull(table.ask(Map.of(
                        "someoneAwake", awake,
                        "handsOn", handsOn,
                        "wakesANight", wakes,
                        "withinMinutes", minutes,
                        "predictable", predictable))
                .get("nightOption"));
    }
}
