package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.governance.AmountBasis;
import uk.homeward.governance.DecisionScope;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

/** A ceiling is raised by whoever may decide, never beyond what was decided. */
class ApprovedSpendTests {

    @Test
    @Tag("HAM-06")
    void noCeilingPassesWhatItsDecisionApproves() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));

        Refusal refusal = Refusals.of(() -> raise(hampshire, "LIVE_IN", "5000000.01"));

        assertThat(refusal)
                .hasMessage("Decision DEC-970001 approves £5,000,000.00. Give at most £5,000,000.00,"
                        + " or have a new decision taken.");
        assertThat(refusal.field()).isEqualTo("pounds");
        assertThat(hampshire.line("LIVE_IN").approved()).isEqualByComparingTo("5000000");
        raise(hampshire, "LIVE_IN", "4000000");
        raise(hampshire, "LIVE_IN", "5000000");
        assertThat(hampshire.line("LIVE_IN").approved()).isEqualByComparingTo("5000000");
    }

    @Test
    @Tag("HAM-06")
    void aNewDecisionLetsTheCeilingRise() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.approved.put("STEP_UP_LIVE_IN", approval(6_000_000));

        raise(hampshire, "LIVE_IN", "6000000");

        assertThat(hampshire.line("LIVE_IN").approved()).isEqualByComparingTo("6000000");
    }

    @Test
    @Tag("HAM-02")
    void nothingIsApprovedForWhatIsNotInForce() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.approved.clear();

        assertThat(Refusals.of(() -> raise(hampshire, "LIVE_IN", "1000")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("a decision that is not in force");
        assertThat(hampshire.line("LIVE_IN").approved()).isEqualByComparingTo("5000000");
    }

    /** No money without somebody who decided it: step-up beds hang on the council's budget. */
    @Test
    void aLineThatNoServicesDecisionApprovesHangsOnItsOwn() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));

        assertThat(Refusals.of(() -> raise(hampshire, "STEP_UP_BEDS", "500000.01")))
                .hasMessageContaining("approves £500,000.00");
        raise(hampshire, "STEP_UP_BEDS", "400000");
        hampshire.approved.remove("BUDGET");

        assertThat(Refusals.of(() -> raise(hampshire, "STEP_UP_BEDS", "500000")))
                .hasMessageContaining("a decision that is not in force");
    }

    /** Whatever the council, whatever the line: additional money, bridging, the team, winter. */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "hampshire", "coventry", "kent"})
    @Tag("HAM-06")
    void everyLineIsBoundToADecisionThatNamesAnAmount(String council) {
        FundingHouse house = FundingHouse.of(Councils.named(council));
        house.clock.set(LocalDate.of(2026, 12, 1));

        assertThat(Councils.named(council).get(FundingRules.class).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Refusals.of(() -> raise(house, line.code(), "999999999")))
                        .hasMessageContaining("decision"));
    }

    @Test
    @Tag("HAM-06")
    void aDecisionThatNamesNoAmountApprovesNone() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.withoutAmount.add("STEP_UP_LIVE_IN");

        assertThat(Refusals.of(() -> raise(hampshire, "LIVE_IN", "1000")))
                .hasMessage("No decision names an amount for this line. Have one taken that does.");
    }

    @ParameterizedTest
    @CsvSource({"kent, D2A, 9999999", "kent, BRIDGING, 732601", "coventry, COUNCIL, 665001", "demo, WINTER, 9999999999"
    })
    void noCouncilRaisesACeilingWithoutItsDecision(String council, String line, String pounds) {
        FundingHouse house = FundingHouse.of(Councils.named(council));
        BigDecimal before = house.line(line).approved();

        assertThat(Refusals.of(() -> raise(house, line, pounds))).isInstanceOf(Refusal.class);

        assertThat(house.line(line).approved()).isEqualByComparingTo(before);
    }

    /** The proposal says within what budget: once it is in force, both lines together reach so far and no further. */
    @Test
    @Tag("KEN-25")
    void kentsLinesReachAsFarAsItsDecision() {
        FundingHouse kent = FundingHouse.of(Councils.named("kent"));
        assertThat(Refusals.of(() -> raise(kent, "D2A", "2953400"))).isInstanceOf(Conflict.class);

        kent.approved.put("KEAH_EXPANSION", approval(3_686_000));

        assertThat(Refusals.of(() -> raise(kent, "D2A", "2953401")))
                .hasMessageContaining("of which other lines have £732,600.00. Give at most £2,953,400.00");
        raise(kent, "D2A", "2953400");
    }

    @Test
    @Tag("HAM-06")
    void linesUnderOneDecisionShareWhatItApproves() {
        FundingHouse hampshire = FundingHouse.of(Councils.changed("hampshire", text -> text.replace(
                        "pounds: 5000000\n          basis: WHOLE", "pounds: 4000000\n          basis: WHOLE")
                .replace(
                        "      services: [BEDS]\n      share: 1\n      decision: BUDGET\n      ceilings:\n        - from: 2023-04-01\n"
                                + "          pounds: 500000\n          basis: YEARLY",
                        "      services: [BEDS, LIC]\n      decision: STEP_UP_LIVE_IN\n      ceilings:\n        - from: 2023-04-01\n"
                                + "          pounds: 500000\n          basis: WHOLE")
                .replace("      services: [LIC]\n      share: 1", "      services: [LIC, BEDS]\n      share: 1")));

        assertThat(Refusals.of(() -> raise(hampshire, "LIVE_IN", "4500000.01")))
                .hasMessageContaining("of which other lines have £500,000.00. Give at most £4,500,000.00");
        raise(hampshire, "LIVE_IN", "4500000");
    }

    private static void raise(FundingHouse house, String line, String pounds) {
        house.act(funding -> funding.setCeiling(line, new BigDecimal(pounds), "As the Executive Member approved."));
    }

    private static DecisionScope approval(long pounds) {
        return new DecisionScope(
                Set.of(ServiceModel.LIVE_IN_CARE),
                Set.of(EntryRoute.STEP_UP, EntryRoute.STEP_DOWN),
                BigDecimal.valueOf(pounds),
                AmountBasis.WHOLE,
                1,
                1);
    }
}
