package uk.homeward.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile that runs ahead of its decisions does not start: a sentence names file, field and remedy. */
class GovernanceProfileTests {

    @Test
    @Tag("HAM-02")
    void aServiceOpensNoEarlierThanItsDecisionIsInForce() {
        refuses(
                "hampshire",
                "opensOn: 2023-03-28\n    decision",
                "opensOn: 2023-03-27\n    decision",
                "services[0].opensOn is before decision STEP_UP_LIVE_IN is in force: give 2023-03-28 or a later day");
    }

    @Test
    @Tag("HAM-04")
    void theTenderComesAfterTheDecision() {
        refuses(
                "hampshire",
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
            models: [LIVE_IN_CARE]  | models: [HOME_SUPPORT] | services[0].model is LIVE_IN_CARE, which decision STEP_UP_LIVE_IN does not approve
            routes: [STEP_UP, STEP_DOWN] | routes: [STEP_DOWN] | services[0].routes reach beyond decision STEP_UP_LIVE_IN, which approves [STEP_DOWN]
            pounds: 5000000         | pounds: 4999999.99 | funding.lines[0].ceilings add up to £5,000,000.00, but decision STEP_UP_LIVE_IN approves £4,999,999.99
            basis: WHOLE            | basis: YEARLY | funding.lines[0].ceilings are not YEARLY as decision STEP_UP_LIVE_IN approves
            until: 2027-03-31       | until: 2027-04-01 | funding.contracts[0].until is later than decision STEP_UP_LIVE_IN approves: give 2027-03-31
            until: 2028-03-31       | until: 2028-04-01 | funding.contracts[0].extension.until is later than decision STEP_UP_LIVE_IN approves: give 2028-03-31
            `        contractYears: 1\n        extensionYears: 1` | `        contractYears: 2` | funding.contracts[0].extension is more than decision STEP_UP_LIVE_IN approves
            """)
    @Tag("HAM-06")
    void nothingReachesBeyondTheReportOfItsDecision(String good, String spoilt, String told) {
        refuses("hampshire", good, spoilt, told);
    }

    @Test
    @Tag("HAM-06")
    void severalAmountsForAllOfTheTimeWouldAddUpBeyondTheApproval() {
        refuses(
                "hampshire",
                "        - from: 2023-03-28\n          pounds: 5000000",
                "        - from: 2023-03-28\n          until: 2024-03-27\n          pounds: 5000000\n          basis: WHOLE\n"
                        + "        - from: 2024-03-28\n          pounds: 5000000",
                "funding.lines[0].ceilings are several although decision STEP_UP_LIVE_IN approves one amount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            decision: LIVE_IN                   | decision: LIVE_OUT | services[2].decision is "LIVE_OUT", which is not among governance.decisions
            callInWorkingDays: 5                | callInWorkingDays: 0 | governance.callInWorkingDays must be greater than or equal to 1
            HUMAN_RIGHTS, EQUALITY, HEALTH      | HUMAN_RIGHTS, HEALTH | governance.considerations leaves out EQUALITY
            HUMAN_RIGHTS, EQUALITY, HEALTH      | HUMAN_RIGHTS, EQUALITY, WEATHER | governance.considerations[3] is "WEATHER": give one of
            contacts: [Head of Short-Term Services, Commissioning Manager] | contacts: [] | governance.decisions[0].contacts must not be empty
            reportFrom: Director of Adult Social Care | | governance.decisions[0].reportFrom must not be blank
            delegate: Director of Adult Social Care   | delegate: '' | governance.decisions[0].resolutions[1].delegate must name a role
            kind: APPROVE                       | kind: NOTE | services[2].decision is "LIVE_IN", which approves nothing
            inForceOn: 2023-11-28               | inForceOn: 2023-11-25 | governance.decisions[0].signature.inForceOn is before the decision can be in force: give 2023-11-26
            keyDecision: true                   | `keyDecision: false\n      callInWaiver: Beds close.` | governance.decisions[0].callInWaiver is given although only a key decision is called in
            """)
    void aMistakeInADecisionIsTold(String good, String spoilt, String told) {
        refuses("demo", good, spoilt == null ? "" : spoilt, told);
    }

    /** Nobody has signed it, so that it goes its way: what a committee must be told has to be there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            `        EQUALITY: Assessed in December 2023, no implications for protected groups.\n` | `` | governance.decisions[0].considerations says nothing about EQUALITY
            `      committee:\n        body: Adult Social Care Cabinet Committee\n        on: 2024-01-18\n` | `` | governance.decisions[0].committee is missing although the decision is not signed
            """)
    void aProposalLacksNothingThatACommitteeMustBeTold(String good, String spoilt, String told) {
        refuses("kent", good, spoilt, told);
    }

    @Test
    @Tag("COV-01")
    void coventrysTenderNamesTheBodyThatConsideredIt() {
        DecisionDefinition tender =
                Councils.coventry().governance().decision("STHS_TENDER").orElseThrow();

        assertThat(tender.committee()).isNotNull().satisfies(committee -> {
            assertThat(committee.body()).isEqualTo("Cabinet");
            assertThat(committee.on()).isEqualTo("2015-11-26");
        });
    }

    private static void refuses(String council, String good, String spoilt, String told) {
        String before = good.replace("\\n", "\n");
        String after = spoilt.replace("\\n", "\n");
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.changed(council, text -> {
                    // What is spoilt stands in the decision itself, behind services and money, unless it stands there
                    // alone.
                    int at = Math.max(text.lastIndexOf(before), text.indexOf(before));
                    assertThat(at).isNotNegative();
                    return text.substring(0, at) + after + text.substring(at + before.length());
                }))
                .withMessageContaining(told)
                .withMessageEndingWith(".");
    }
}
