package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.council.ProfileMistakes.refuses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.council.Councils;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.GovernanceRules;

/** A programme that nobody decided, or that has nobody to take people from, does not start. */
class TransferSectionTests {

    private static final TransferRules DERBYSHIRE = Councils.named("derbyshire").get(TransferRules.class);
    private static final GovernanceRules DECISIONS =
            Councils.named("derbyshire").get(GovernanceRules.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            decision: HOMECARE_MARKET          | decision: NONE              | transfer.decision is "NONE", which is not among governance.decisions
            background: [BUDGET]               | background: [NONE]          | transfer.background[0] is "NONE", which is not among governance.decisions
            directCare: wealdshire-enablement  | directCare: homeward-bound  | transfer.directCare is "homeward-bound", which runs no in-house service
            shortTermService: ENABLE           | shortTermService: D2A       | transfer.shortTermService is "D2A", which wealdshire-enablement gives no hours a week in capacity.sources
            shortTermService: ENABLE           | shortTermService: NONE      | transfer.shortTermService has "NONE", which is not among services
            area: Saltmarsh                    | area: Nowhere               | transfer.areas[2].area is "Nowhere", which is not among areas
            area: Saltmarsh                    | area: Millbrook             | transfer.areas has "Millbrook" twice
            code: SALTMARSH                    | code: MILLBROOK             | transfer.areas has "MILLBROOK" twice
            code: SALTMARSH                    | code: Salt marsh            | transfer.areas[2].code must be 1 to 24 capitals, figures and hyphens
            opensOn: 2027-03-01                | opensOn: 2026-10-08         | transfer.areas[1].opensOn is before the decision is in force: give 2026-10-09 or a later day
            """)
    @Tag("DER-13")
    @Tag("DER-25")
    void aMistakeIsToldInOneSentence(String good, @Nullable String spoilt, String told) {
        refuses("demo", "transfer", good, spoilt, told);
    }

    @Test
    @Tag("DER-06")
    void derbyshiresProgrammeFollowsTheReportsOf2017And2018() {
        assertThat(DERBYSHIRE.background())
                .extracting(code -> signedOn(code))
                .containsExactly(LocalDate.of(2017, 8, 31), LocalDate.of(2018, 7, 26));
    }

    @Test
    @Tag("DER-01")
    @Tag("DER-43")
    void derbyshiresDecisionIsProposedAndNothingOpensBeforeItMayBeInForce() {
        DecisionDefinition decision = DECISIONS.decision(DERBYSHIRE.decision()).orElseThrow();

        assertThat(decision.keyDecision()).isTrue();
        assertThat(decision.callInWaiver()).isNull();
        assertThat(decision.signature()).isNull();
        assertThat(DERBYSHIRE.areas()).hasSize(8).allSatisfy(area -> assertThat(area.opensOn())
                .isAfter(LocalDate.of(2020, 8, 7)));
    }

    private static LocalDate signedOn(String code) {
        return DECISIONS
                .decision(code)
                .map(DecisionDefinition::signature)
                .orElseThrow()
                .signedOn();
    }
}
