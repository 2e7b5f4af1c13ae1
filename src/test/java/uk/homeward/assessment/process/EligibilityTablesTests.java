package uk.homeward.assessment.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.AskedTable;
import uk.homeward.assessment.EligibilityBand;
import uk.homeward.assessment.EligibilityGround;
import uk.homeward.assessment.RiskSeverity;
import uk.homeward.assessment.RiskUrgency;

/** Each row of the eligibility tables decides right, on the decision engine alone. */
class EligibilityTablesTests {

    private final AskedTable national = new AskedTable("long-term/national-eligibility");
    private final AskedTable bands = new AskedTable("long-term/eligibility-band");

    @ParameterizedTest
    @CsvSource({
        "true,  2, true,  ALL_THREE_HOLD",
        "true,  1, true,  FEWER_THAN_TWO_OUTCOMES",
        "false, 5, true,  NO_IMPAIRMENT",
        "true,  3, false, NO_SIGNIFICANT_IMPACT",
        "true, 10, true,  ALL_THREE_HOLD",
        "true,  0, false, FEWER_THAN_TWO_OUTCOMES"
    })
    void englandAsksThreeTestsAndAllOfThemHold(
            boolean fromImpairment, int outcomes, boolean impact, EligibilityGround ground) {
        assertThat(national(fromImpairment, outcomes, impact)).isEqualTo(ground);
        assertThat(new NationalEligibilityReader().decide(fromImpairment, outcomes, impact))
                .isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource({
        "MAJOR,       IMMEDIATE_OR_IMMINENT, CRITICAL",
        "MAJOR,       FORESEEABLE,           SUBSTANTIAL",
        "SIGNIFICANT, IMMEDIATE_OR_IMMINENT, SUBSTANTIAL",
        "SIGNIFICANT, FORESEEABLE,           MODERATE",
        "SOME,        IMMEDIATE_OR_IMMINENT, MODERATE",
        "SOME,        FORESEEABLE,           MODERATE",
        "LOW,         IMMEDIATE_OR_IMMINENT, LOW",
        "LOW,         FORESEEABLE,           LOW",
        "NONE,        FORESEEABLE,           NO_RISK"
    })
    @Tag("ELO-18")
    void scotlandWeighsHowSevereTheRiskIsWithHowSoonSupportIsCalledFor(
            RiskSeverity severity, RiskUrgency urgency, EligibilityBand band) {
        assertThat(band(severity, urgency)).isEqualTo(band.name());
        assertThat(new EligibilityBandReader().decide(severity, urgency)).isEqualTo(band);
    }

    @Test
    void noRuleIsIdle() {
        for (int outcomes : new int[] {0, 1, 2}) {
            national(false, outcomes, true);
            national(true, outcomes, true);
            national(true, outcomes, false);
        }
        for (RiskSeverity severity : RiskSeverity.values()) {
            for (RiskUrgency urgency : RiskUrgency.values()) {
                band(severity, urgency);
            }
        }

        assertThat(national.idle()).isEmpty();
        assertThat(bands.idle()).isEmpty();
    }

    private EligibilityGround national(boolean fromImpairment, int outcomes, boolean impact) {
        return EligibilityGround.valueOf(String.valueOf(national.ask(Map.of(
                        "fromImpairment", fromImpairment,
                        "outcomesNotAchieved", outcomes,
                        "significantImpact", impact))
                .get("ground")));
    }

    private Object band(RiskSeverity severity, RiskUrgency urgency) {
        return requireNonNull(bands.ask(Map.of("severity", severity.name(), "urgency", urgency.name()))
                .get("band"));
    }
}
