package uk.homeward.referral.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.referral.LifeEnding;

/** A correction comes when the process is over: the same table is then asked alone. */
class OutcomeReaderTests {

    private final OutcomeReader table = new OutcomeReader();

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, NHS_SERVICE, NFA: Referral to NHS services or NHS funded social care",
        "COMPLETED, SELF_FUNDED, NFA: Self-funded client or under 12wk disregard",
        "ENDED_EARLY, SAME_LONG_TERM_SUPPORT, Continuation of support or services"
    })
    void aCorrectedEndingHasItsOutcomeInTheWordsOfTheReturn(String endReason, String sequel, String outcome) {
        assertThat(table.outcome(new LifeEnding(endReason, sequel))).isEqualTo(outcome);
    }
}
