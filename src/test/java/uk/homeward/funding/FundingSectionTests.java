package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.council.ProfileMistakes.refuses;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;

/** A profile whose money does not add up, or has no contract behind it, does not start. */
class FundingSectionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            code: NHS                       | code: COUNCIL          | funding.funders has "COUNCIL" twice
            code: D2A_NHS                   | code: D2A_COUNCIL      | funding.lines has "D2A_COUNCIL" twice
            funder: NHS                     | funder: LOTTERY        | funding.lines[2].funder is "LOTTERY", which is not among funders
            services: [ENABLE, D2A]         | services: [ENABLE, D2B] | funding.lines[3].services has "D2B", which is not among services
            services: [ENABLE, D2A]         | services: []           | funding.lines[3].services must not be empty
            `      share: 1\n`             |                        | funding.lines has no line with a share that pays for ENABLE
            funder: NHS                     | funder: COUNCIL        | funding.lines gives one funder two shares of D2A
            share: 60                       | share: 0               | funding.lines[1].share must be greater than or equal to 1
            share: 60                       | share: most            | funding.lines[1].share is
            pounds: 3600000                  | pounds: -1             | funding.lines[1].ceilings[0].pounds must be greater than or equal to 0
            pounds: 3600000                  | pounds: 3600000.005     | funding.lines[1].ceilings[0].pounds numeric value out of bounds
            pounds: 3600000                  | pounds: plenty         | funding.lines[1].ceilings[0].pounds is
            basis: YEARLY                   | basis: MONTHLY         | funding.lines[0].ceilings[0].basis is "MONTHLY": give one of YEARLY, WHOLE
            `pounds: 3600000\n          basis: YEARLY` | `pounds: 3600000\n          basis: YEARLY\n          until: 2024-03-31` | funding.lines[1].ceilings[0].until is before from
            `pounds: 3600000\n          basis: YEARLY` | `pounds: 3600000\n          basis: YEARLY\n        - from: 2026-04-01\n          pounds: 1\n          basis: WHOLE` | funding.lines[1].ceilings[1].from is not after the ceiling before it has ended
            pounds: 26.40                   | pounds: -26.40         | funding.rates[0].pounds must be greater than or equal to 0
            pounds: 26.40                   | pounds: 26.405         | funding.rates[0].pounds numeric value out of bounds
            per: WEEK                       | per: YEAR              | funding.rates[2].per is "YEAR": give one of HOUR, DAY, WEEK
            `source: SPOT\n      pounds: 31.00` | `source: IN_HOUSE\n      pounds: 31.00` | funding.rates has "ENABLE IN_HOUSE" twice
            until: 2028-03-31               | until: 2023-12-31      | funding.contracts[0].until is before from
            until: 2029-03-31               | until: 2028-03-31      | funding.contracts[0].extension.until is not after the contract's until
            decideBy: 2027-12-31            | decideBy: 2028-04-01   | funding.contracts[0].extension.decideBy is after the contract has ended
            awardedOn: 2023-11-06           | awardedOn: 2024-01-02  | funding.contracts[0].awardedOn is after from: give 2024-01-01 or an earlier day
            awardedOn: 2023-11-06           |                        | funding.contracts[0].awardedOn must not be null
            `    - service: D2A\n      awardedOn` | `    - service: D2A\n      source: SPOT\n      awardedOn` | funding.contracts[0].source is SPOT: a contract buys a BLOCK or a FRAMEWORK
            `        decideBy: 2027-12-31\n` | `        decideBy: 2027-12-31\n    - service: D2A\n      awardedOn: 2023-11-06\n      from: 2024-01-01\n` | funding.contracts has "D2A BLOCK from 2024-01-01" twice
            until: 2028-03-31               |                        | funding.contracts[0].extension is given although until is not
            `pounds: 1250.00\n      per: WEEK` | `pounds: 1250.00\n      per: HOUR` | usualHoursPerWeek is missing although its rates are
            services: [ENABLE, D2A]         | services: [ENABLE, D2A, D2A] | funding.lines[3].services has "D2A" twice
            line: WINTER                    | line: SUMMER           | funding.bridging.line is not among lines
            `service: ENABLE\n      source: IN_HOUSE` | `service: ENABEL\n      source: IN_HOUSE` | funding.rates[0].service has "ENABEL", which is not among services
            `service: D2A\n      awardedOn` | `service: D2B\n      awardedOn` | funding.contracts[0].service has "D2B", which is not among services
            `        decideBy: 2027-12-31\n` | `        decideBy: 2027-12-31\n    - service: D2A\n      source: FRAMEWORK\n      awardedOn: 2023-11-06\n      from: 2024-01-01\n      until: 2025-01-01\n      extension:\n        until: 2026-01-01\n        decideBy: 2024-12-31\n` | funding.contracts.extension has "D2A" twice
            `        decideBy: 2027-12-31\n` | `        decideBy: 2027-12-31\n  tenderFirst: [D2B]\n` | funding.tenderFirst has "D2B", which is not among services
            `        decideBy: 2027-12-31\n` | `        decideBy: 2027-12-31\n  tenderFirst: [D2A, D2A]\n` | funding.tenderFirst has "D2A" twice
            """)
    void aMistakeIsToldInOneSentence(String good, @Nullable String spoilt, String told) {
        refuses("demo", "funding", good, spoilt, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            issuedOn: 2023-07-03 | issuedOn: 2023-11-06 | issuedOn is not before awardedOn: a contract is awarded after its tender, so give a day before 2023-11-06
            `model: HOME_SUPPORT\n        routes` | `model: BED\n        routes` | model is not that of D2A: give HOME_SUPPORT
            `routes: [STEP_DOWN]\n        shortTerm` | `routes: [STEP_UP]\n        shortTerm` | routes has a way in that D2A does not take
            shortTerm: true      | shortTerm: false     | shortTerm is false although D2A is a short-term service
            """)
    @Tag("HAM-04")
    void aTenderThatCouldNotHaveLedToItsContractIsRefused(String good, String spoilt, String told) {
        refuses("demo", "funding", good, spoilt, "funding.contracts[0].tender." + told);
    }

    @Test
    @Tag("HAM-04")
    void whereATenderComesFirstAContractHasOne() {
        refuses(
                "coventry",
                "funding",
                "      from: 2014-05-01\n# How",
                "      from: 2014-05-01\n  tenderFirst: [STHS]\n# How",
                "funding.contracts[0].tender is missing although tenderFirst names STHS");
    }

    @Test
    void whatIsCountedInSlotsAndPaidByTheHourHasUsualHours() {
        refuses(
                "demo",
                "services",
                "    usualHoursPerWeek: 12\n",
                "",
                "transitions[0].from is counted in slots and has no usualHoursPerWeek");
    }

    @Test
    @Tag("KEN-10")
    void noLineOfTheCouncilPaysForWhatTheNhsCommissions() {
        refuses(
                "kent",
                "funding",
                "services: [D2A, KEAH]",
                "services: [D2A, KEAH, REHAB]",
                "funding.lines[1].services has \"REHAB\", which NHS Kent and Medway commissions without the council: remove it from this line.");
    }

    @Test
    @Tag("COV-08")
    void coventrysContractWasAwardedInMay2014() {
        assertThat(Councils.named("coventry").get(FundingRules.class).contracts())
                .singleElement()
                .satisfies(contract -> {
                    assertThat(contract.awardedOn()).isBetween("2014-05-01", "2014-05-31");
                    assertThat(contract.until()).isNull();
                });
    }

    @Test
    @Tag("HAM-04")
    void hampshireTenderedAfterItsDecisionAndBeforeItsContract() {
        FundingRules funding = Councils.named("hampshire").get(FundingRules.class);
        FundingRules.Contract contract = funding.contractsOf("LIC").get(0);

        assertThat(contract.tender()).isNotNull().satisfies(tender -> {
            assertThat(tender.issuedOn()).isAfter("2023-03-28").isBefore(contract.awardedOn());
            assertThat(tender.model()).isEqualTo(ServiceModel.LIVE_IN_CARE);
            assertThat(tender.routes()).containsExactly(EntryRoute.STEP_UP);
            assertThat(tender.shortTerm()).isTrue();
        });
        assertThat(contract.awardedOn()).isBeforeOrEqualTo(contract.from());
        assertThat(funding.tenderFirst()).containsExactly("LIC");
    }

    @Test
    void aServiceMayHaveSeveralContracts() {
        FundingRules demo = Councils.changed(
                        "demo",
                        text -> text.replace(
                                "        decideBy: 2027-12-31\n",
                                """
                                        decideBy: 2027-12-31
                                    - service: D2A
                                      source: FRAMEWORK
                                      awardedOn: 2024-05-01
                                      from: 2024-06-01
                                """))
                .get(FundingRules.class);

        assertThat(demo.contractsOf("D2A"))
                .extracting(FundingRules.Contract::source)
                .containsExactly(ContractSource.BLOCK, ContractSource.FRAMEWORK);
    }
}
