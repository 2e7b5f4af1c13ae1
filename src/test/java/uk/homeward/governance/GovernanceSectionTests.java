package uk.homeward.governance;

import static uk.homeward.council.ProfileMistakes.refuses;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile that runs ahead of its decisions does not start: a sentence names file, field and remedy. */
class GovernanceSectionTests {

    @Test
    @Tag("HAM-02")
    void aServiceOpensNoEarlierThanItsDecisionIsInForce() {
        refuses(
                "hampshire",
                "services",
                "opensOn: 2023-03-28\n    decision",
                "opensOn: 2023-03-27\n    decision",
                "services[0].opensOn is before decision STEP_UP_LIVE_IN is in force: give 2023-03-28 or a later day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            models: [LIVE_IN_CARE]  | models: [HOME_SUPPORT] | services[0].model is LIVE_IN_CARE, which decision STEP_UP_LIVE_IN does not approve
            routes: [STEP_UP, STEP_DOWN] | routes: [STEP_DOWN] | services[0].routes reach beyond decision STEP_UP_LIVE_IN, which approves [STEP_DOWN]
            """)
    @Tag("HAM-06")
    void noServiceReachesBeyondTheReportOfItsDecision(String good, String spoilt, String told) {
        refuses("hampshire", "governance", good, spoilt, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            callInWorkingDays: 5                | callInWorkingDays: 0 | governance.callInWorkingDays must be greater than or equal to 1
            HUMAN_RIGHTS, EQUALITY, HEALTH      | HUMAN_RIGHTS, HEALTH | governance.considerations leaves out EQUALITY
            HUMAN_RIGHTS, EQUALITY, HEALTH      | HUMAN_RIGHTS, EQUALITY, WEATHER | governance.considerations[3] is "WEATHER": give one of
            number: 26/00041                    | number: 23/00017 | governance.decisions has "23/00017" twice
            code: BUDGET                        | code: LIVE_IN | governance.decisions has "LIVE_IN" twice
            contacts: [Head of Short-Term Services, Commissioning Manager] | contacts: [] | governance.decisions[0].contacts must not be empty
            reportFrom: Director of Adult Social Care | | governance.decisions[0].reportFrom must not be blank
            delegate: Director of Adult Social Care   | delegate: '' | governance.decisions[0].resolutions[1].delegate must name a role
            kind: APPROVE                       | kind: NOTE | services[2].decision is "LIVE_IN", which approves nothing
            inForceOn: 2023-11-28               | inForceOn: 2023-11-25 | governance.decisions[0].signature.inForceOn is before the decision can be in force: give 2023-11-26
            keyDecision: true                   | `keyDecision: false\n      callInWaiver: Beds close.` | governance.decisions[0].callInWaiver is given although only a key decision is called in
            """)
    @Tag("DER-42")
    @Tag("HAM-01")
    @Tag("HAM-06")
    @Tag("KEN-29")
    void aMistakeInADecisionIsTold(String good, @Nullable String spoilt, String told) {
        refuses("demo", "governance", good, spoilt, told);
    }

    @Test
    @Tag("HAM-06")
    void aServiceHangsOnADecisionOfTheProfile() {
        refuses(
                "demo",
                "services",
                "decision: LIVE_IN",
                "decision: LIVE_OUT",
                "services[2].decision is \"LIVE_OUT\", which is not among governance.decisions");
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
    @Tag("KEN-29")
    @Tag("KEN-33")
    void aProposalLacksNothingThatACommitteeMustBeTold(String good, String spoilt, String told) {
        refuses("kent", "governance", good, spoilt, told);
    }

    /** What was looked at instead stands in the proposal, each with its reason. */
    @Test
    @Tag("KEN-34")
    @Tag("KEN-35")
    void aProposalSaysWhatWasRejectedAndWhy() {
        String options = "A competitive tender for a completely new service";
        refuses(
                "kent",
                "governance",
                options,
                "''",
                "governance.decisions[0].rejectedOptions[0].option must not be blank");
        refuses(
                "kent",
                "governance",
                "reason: The incumbent service is overspent and its costs are likely to rise, so that it is financially unsustainable.",
                "reason: ''",
                "governance.decisions[0].rejectedOptions[1].reason must not be blank");
        refuses(
                "demo",
                "governance",
                """
                      rejectedOptions:
                        - option: Leave live-in care to spot purchases
                          reason: Dearer, and nobody watches how long it lasts.
                      considerations:
                        EQUALITY: Assessed in October 2023, no implications for protected groups.
                      committee:
                        body: Adult Social Care Scrutiny Committee
                        on: 2023-11-14
                      scope:
                        models: [LIVE_IN_CARE]
                        routes: [STEP_UP, STEP_DOWN]
                        pounds: 33000000
                        basis: YEARLY
                      signature:
                        approvedBy: Cabinet Member for Adult Social Care
                        signedOn: 2023-11-20
                        inForceOn: 2023-11-28
                        interests: None
                        dispensation: None
                """,
                """
                      rejectedOptions: []
                      considerations: {}
                      committee:
                        body: Adult Social Care Scrutiny Committee
                        on: 2023-11-14
                      scope:
                        models: [LIVE_IN_CARE]
                        routes: [STEP_UP, STEP_DOWN]
                        pounds: 33000000
                        basis: YEARLY
                """,
                "governance.decisions[0].rejectedOptions is empty although the decision is not signed");
    }

    /** Beds are a service of their own: what was decided for live-in care says nothing about them. */
    @Test
    @Tag("HAM-19")
    void stepUpBedsCannotHangOnTheDecisionForLiveInCare() {
        refuses(
                "hampshire",
                "services",
                "    model: BED\n",
                "    model: BED\n    decision: STEP_UP_LIVE_IN\n",
                "services[1].model is BED, which decision STEP_UP_LIVE_IN does not approve");
    }
}
