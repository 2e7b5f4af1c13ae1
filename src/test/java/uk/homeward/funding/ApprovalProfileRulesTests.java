package uk.homeward.funding;

import static uk.homeward.council.ProfileMistakes.refuses;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile that buys or pays more than its decisions approve, or earlier, does not start. */
class ApprovalProfileRulesTests {

    @Test
    @Tag("HAM-04")
    void theTenderComesAfterTheDecision() {
        refuses(
                "hampshire",
                "funding",
                "issuedOn: 2025-09-01",
                "issuedOn: 2023-03-27",
                "funding.contracts[0].tender.issuedOn is before decision STEP_UP_LIVE_IN is in force: give 2023-03-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            pounds: 5000000         | pounds: 4999999.99 | funding.lines[0].ceilings add up to £5,000,000.00, but decision STEP_UP_LIVE_IN approves £4,999,999.99
            basis: WHOLE            | basis: YEARLY | funding.lines[0].ceilings are not YEARLY as decision STEP_UP_LIVE_IN approves
            `        contractYears: 1\n        extensionYears: 1` | `        contractYears: 2` | funding.contracts[0].extension is more than decision STEP_UP_LIVE_IN approves
            """)
    @Tag("HAM-06")
    void whatIsBoughtAndPaidStaysWithinTheReportOfItsDecision(String good, String spoilt, String told) {
        refuses("hampshire", "governance", good, spoilt, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            until: 2027-03-31       | until: 2027-04-01 | funding.contracts[0].until is later than decision STEP_UP_LIVE_IN approves: give 2027-03-31
            until: 2028-03-31       | until: 2028-04-01 | funding.contracts[0].extension.until is later than decision STEP_UP_LIVE_IN approves: give 2028-03-31
            """)
    @Tag("HAM-06")
    void noContractLastsLongerThanItsDecisionApproves(String good, String spoilt, String told) {
        refuses("hampshire", "funding", good, spoilt, told);
    }

    @Test
    @Tag("HAM-06")
    void severalAmountsForAllOfTheTimeWouldAddUpBeyondTheApproval() {
        refuses(
                "hampshire",
                "funding",
                "        - from: 2023-03-28\n          pounds: 5000000",
                "        - from: 2023-03-28\n          until: 2024-03-27\n          pounds: 5000000\n          basis: WHOLE\n"
                        + "        - from: 2024-03-28\n          pounds: 5000000",
                "funding.lines[0].ceilings are several although decision STEP_UP_LIVE_IN approves one amount");
    }

    @Test
    void everyLineHasADecisionBehindIt() {
        refuses(
                "hampshire",
                "funding",
                "      decision: BUDGET\n",
                "",
                "funding.lines[1].decision is missing: give the code of the decision that approved the ceilings of STEP_UP_BEDS");
        refuses(
                "kent",
                "funding",
                "      decision: KEAH_EXPANSION\n",
                "      decision: KEAH\n",
                "funding.lines[1].decision is \"KEAH\", which is not among governance.decisions");
    }

    @Test
    void aDecisionThatApprovesNoAmountIsBehindNoLine() {
        refuses(
                "hampshire",
                "governance",
                "      scope:\n        models: [BED]\n        routes: [STEP_UP, STEP_DOWN]\n        pounds: 500000\n        basis: YEARLY\n",
                "",
                "funding.lines[1].decision is not the code of a decision that approves an amount");
    }
}
