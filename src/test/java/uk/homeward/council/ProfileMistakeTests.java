package uk.homeward.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One value of a good profile is spoilt at a time: the sentence must name the file, the field and the remedy. */
class ProfileMistakeTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            name: Wealdshire County Council | name: ''               | name must not be blank
            jurisdiction: ENGLAND           | jurisdiction: WALES    | jurisdiction is "WALES": give one of ENGLAND, SCOTLAND
            jurisdiction: ENGLAND           |                        | jurisdiction must not be null
            `  - Northdown\n`               | `  - Millbrook\n`      | areas has "Millbrook" twice
            `  - Northdown\n`               | `  - ''\n`             | areas[0] must not be blank
            code: ENABLE                    | code: ''               | services[0].code must not be blank
            code: ENABLE                    | code: D2A              | services has "D2A" twice
            provider: Homeward Bound Care Ltd | supplier: Somebody   | services[1].supplier is not a setting: remove it
            model: LIVE_IN_CARE             | model: HOTEL           | services[2].model is "HOTEL": give one of HOME_SUPPORT, LIVE_IN_CARE, BED
            model: LIVE_IN_CARE             |                        | services[2].model must not be null
            model: LIVE_IN_CARE             | model: BED             | services[2].purposes has ASSESSMENT_AT_HOME although the model is BED
            targetDays: 28                  | targetDays: 43         | services[2].targetDays is more than maximumDays: nobody could be over it; make it at most 42
            targetDays: 28                  | targetDays: 0          | services[2].targetDays must be greater than or equal to 1
            urgentResponseHours: 2          | urgentResponseHours: 49 | responseTimes.urgentResponseHours is more than responseHours
            responseHours: 48               | responseHours: 0       | responseTimes.responseHours must be greater than or equal to 1
            baselineYear: 2024              | baselineYear: 1824     | reports.baselineYear must be greater than or equal to 2000
            pounds: 23.50                   | pounds: 0              | reports.longTermHourlyRate[0].pounds must be greater than 0
            `from: 2026-04-01\n      pounds: 24.80` | `from: 2024-04-01\n      pounds: 24.80` | reports.longTermHourlyRate[1].from is not after the rate before it: give a day after 2024-04-01
            sector: IN_HOUSE                | sector: VOLUNTEERS     | services[0].sector is "VOLUNTEERS": give one of IN_HOUSE, INDEPENDENT, NHS
            routes: [STEP_DOWN, STEP_UP]    | routes: []             | services[0].routes must not be empty
            routes: [STEP_DOWN, STEP_UP]    | routes: [SIDEWAYS]     | services[0].routes[0] is "SIDEWAYS": give one of
            purposes: [DISCHARGE, DISCHARGE_TO_ASSESS, REABLEMENT | purposes: [HOLIDAY, REABLEMENT | services[0].purposes[0] is "HOLIDAY"
            opensOn: 2024-01-01             | opensOn: 1.1.2024      | services[0].opensOn is "1.1.2024": give a date such as 2026-11-23
            opensOn: 2024-01-01             | opensOn: 2024-02-30    | services[0].opensOn is "2024-02-30": give a date such as 2026-11-23
            opensOn: 2024-01-01             |                        | services[0].opensOn must not be null
            minimumDays: 7                  | minimumDays: -1        | services[1].minimumDays must be greater than or equal to 0
            minimumDays: 7                  | minimumDays: 15        | services[1].plannedDays is less than minimumDays: make it at least 15
            minimumDays: 7                  |                        | services[1].minimumDays is missing
            minimumDays: 7                  | minimumDays: seven     | services[1].minimumDays is missing or of the wrong kind: give a whole number
            minimumDays: 7                  | minimumDays: 7.5       | services[1].minimumDays is
            maximumDays: 14                 | maximumDays: 13        | services[1].maximumDays is less than plannedDays: make it at least 14
            maximumDays: 14                 | `maximumDays: 14\n    closesOn: 2027-09-30` | services[1].lastStartOn is missing although closesOn is given
            maximumDays: 14                 | `maximumDays: 14\n    lastStartOn: 2023-12-31` | services[1].lastStartOn is before opensOn: give 2024-01-01
            extensionReasons: [AWAITING_LONG_TERM_SUPPORT] | extensionReasons: [] | services[1].extensionReasons is empty
            extensionDays: 14               | extensionDays: 0       | services[0].extensionDays is 0 although extensionReasons names a reason
            chargeable: true                | chargeable: false      | services[0].chargedFromPurposeChange is true although chargeable is false
            chargeable: true                | chargeable: perhaps    | services[0].chargeable is missing or of the wrong kind: give true or false
            chargeable: true                |                        | services[0].chargeable is missing
            `    usualHoursPerWeek: 10\n`     | ``                     | services[0].usualHoursPerWeek is missing although its sources or rates are counted in hours
            usualHoursPerWeek: 10           | usualHoursPerWeek: 200 | services[0].usualHoursPerWeek must be less than or equal to 168
            amount: 400                     | amount: 0              | services[1].sources[0].amount must be greater than 0
            amount: 400                     | amount: 0.5            | services[1].sources[0].amount is not a whole number: slots cannot be divided
            amount: 400                     | until: 2030-01-01      | services[1].sources[0].amount is missing: give what is bought in advance
            amount: 400                     | `amount: 400\n        until: 2023-12-31` | services[1].sources[0].until is before from: give 2024-01-01
            source: BLOCK                   | source: LOTTERY        | services[1].sources[0].source is "LOTTERY": give one of BLOCK, FRAMEWORK, SPOT, IN_HOUSE
            source: BLOCK                   | source: SPOT           | services[1].sources[0].amount is given although a spot purchase is not bought in advance: remove it
            `source: SPOT\n`                | `source: SPOT\n        amount: 3\n` | services[1].sources[1].amount is given although a spot purchase
            unit: HOURS_A_WEEK              | unit: MINUTES          | services[0].sources[0].unit is "MINUTES": give one of SLOTS, HOURS_A_WEEK
            `        from: 2024-01-01\nresponseTimes` | `        from: 2024-01-01\n      - source: FRAMEWORK\n        provider: Somebody\n        unit: SLOTS\n        from: 2024-01-01\nresponseTimes` | services[3].sources are out of order: put BLOCK before FRAMEWORK
            `        from: 2024-01-01\nresponseTimes` | `        from: 2024-01-01\n      - source: FRAMEWORK\n        provider: Somebody\n        unit: HOURS_A_WEEK\n        from: 2024-01-01\nresponseTimes` | services[3].sources[2].unit is not that of the first source
            triageHours: 24                 | triageHours: 0         | responseTimes.triageHours must be greater than or equal to 1
            urgentTriageHours: 4            | urgentTriageHours: 25  | responseTimes.urgentTriageHours is more than triageHours
            goalsWorkingDays: 2             | goalsWorkingDays: -1   | responseTimes.goalsWorkingDays must be greater than or equal to 0
            leadDays: 7                     | leadDays: 0            | shortTermReview.leadDays must be greater than or equal to 1
            escalateDaysBeforeEnd: 2        | escalateDaysBeforeEnd: 7 | shortTermReview.escalateDaysBeforeEnd must be less than leadDays
            holdDays: 14                    | holdDays: -1           | hospital.holdDays must be greater than or equal to 0
            stopsTheClock: true             | `stopsTheClock: true\n  clockStops: true` | hospital.clockStops is not a setting: remove it, or use one of holdDays, stopsTheClock
            from: "08:00"                   | from: "01:30"          | workingHours must give from and until as times outside 01:00 to 02:00
            from: "08:00"                   | from: "21:00"          | workingHours must begin before they end
            from: "08:00"                   |                        | workingHours must give from and until
            until: "20:00"                  | until: "8 pm"          | workingHours.until is "8 pm": give a time such as "08:00"
            code: NHS                       | code: COUNCIL          | funding.funders has "COUNCIL" twice
            code: D2A_NHS                   | code: D2A_COUNCIL      | funding.lines has "D2A_COUNCIL" twice
            funder: NHS                     | funder: LOTTERY        | funding.lines[2].funder is "LOTTERY", which is not among funders
            services: [ENABLE, D2A]         | services: [ENABLE, D2B] | funding.lines[3].services has "D2B", which is not among services
            services: [ENABLE, D2A]         | services: []           | funding.lines[3].services must not be empty
            `      share: 1\n`             |                        | funding.lines has no line with a share that pays for ENABLE
            funder: NHS                     | funder: COUNCIL        | funding.lines gives one funder two shares of D2A
            share: 60                       | share: 0               | funding.lines[1].share must be greater than or equal to 1
            share: 60                       | share: most            | funding.lines[1].share is
            pounds: 600000                  | pounds: -1             | funding.lines[1].ceilings[0].pounds must be greater than or equal to 0
            pounds: 600000                  | pounds: 600000.005     | funding.lines[1].ceilings[0].pounds numeric value out of bounds
            pounds: 600000                  | pounds: plenty         | funding.lines[1].ceilings[0].pounds is
            basis: YEARLY                   | basis: MONTHLY         | funding.lines[0].ceilings[0].basis is "MONTHLY": give one of YEARLY, WHOLE
            `pounds: 600000\n          basis: YEARLY` | `pounds: 600000\n          basis: YEARLY\n          until: 2024-03-31` | funding.lines[1].ceilings[0].until is before from
            `pounds: 600000\n          basis: YEARLY` | `pounds: 600000\n          basis: YEARLY\n        - from: 2026-04-01\n          pounds: 1\n          basis: WHOLE` | funding.lines[1].ceilings[1].from is not after the ceiling before it has ended
            pounds: 26.40                   | pounds: -26.40         | funding.rates[0].pounds must be greater than or equal to 0
            pounds: 26.40                   | pounds: 26.405         | funding.rates[0].pounds numeric value out of bounds
            per: WEEK                       | per: YEAR              | funding.rates[2].per is "YEAR": give one of HOUR, DAY, WEEK
            `source: SPOT\n      pounds: 31.00` | `source: IN_HOUSE\n      pounds: 31.00` | funding.rates has "ENABLE IN_HOUSE" twice
            until: 2028-03-31               | until: 2023-12-31      | funding.contracts[0].until is before from
            until: 2029-03-31               | until: 2028-03-31      | funding.contracts[0].extension.until is not after the contract's until
            decideBy: 2027-12-31            | decideBy: 2028-04-01   | funding.contracts[0].extension.decideBy is after the contract has ended
            code: D2A-TO-ENABLE             | code: From D2A         | transitions[0].code must be 1 to 24 capitals, figures and hyphens
            recruitmentFrom: 2026-02-01     | `decision: NONE\n    recruitmentFrom: 2026-02-01` | transitions[0].decision is "NONE", which is not among governance.decisions
            from: D2A                       | from: D2B              | transitions[0].from is "D2B", which is not among services
            to: ENABLE                      | to: D2A                | transitions[0].to is the service that activity moves from
            to: ENABLE                      | to: BEDS               | transitions[0].to has no IN_HOUSE source in HOURS_A_WEEK
            `source: BLOCK\n    to:`        | `source: SPOT\n    to:` | transitions[0].source is not bought in advance by D2A
            from: D2A                       | from: LIVEIN           | transitions[0].from is counted in slots and has no usualHoursPerWeek
            staffTransfer: false            |                        | transitions[0].staffTransfer is missing
            recruitmentFrom: 2026-02-01     | recruitmentFrom: 2026-03-03 | transitions[0].phases[0].opensOn is too early: give a day after 2026-03-02
            opensOn: 2026-06-01             | opensOn: 2026-03-02    | transitions[0].phases[1].opensOn is too early: give a day after 2026-03-02
            `hoursPerWeek: 720\n`           | `hoursPerWeek: 720\n  - code: AGAIN\n    from: D2A\n    source: BLOCK\n    to: ENABLE\n    recruitmentFrom: 2026-02-01\n    staffTransfer: false\n    phases:\n      - opensOn: 2026-03-02\n        hoursPerWeek: 1\n` | transitions has "D2A" twice
            hoursPerWeek: 720               | hoursPerWeek: 0        | transitions[0].phases[2].hoursPerWeek must be greater than 0
            hoursPerWeek: 720               | hoursPerWeek: 4081     | transitions[0].phases move 4801 hours a week, and D2A has only 4800
            awardedOn: 2023-11-06           | awardedOn: 2024-01-02  | funding.contracts[0].awardedOn is after from: give 2024-01-01 or an earlier day
            awardedOn: 2023-11-06           |                        | funding.contracts[0].awardedOn must not be null
            until: 2028-03-31               |                        | funding.contracts[0].extension is given although until is not
            `        decideBy: 2027-12-31\n` | `        decideBy: 2027-12-31\n  tenderFirst: [D2B]\n` | funding.tenderFirst has "D2B", which is not among services
            `        decideBy: 2027-12-31\n` | `        decideBy: 2027-12-31\n  tenderFirst: [D2A, D2A]\n` | funding.tenderFirst has "D2A" twice
            commissioners: [COUNCIL]        | commissioners: []      | services[0].commissioners must not be empty
            commissioners: [COUNCIL]        | commissioners: [ICB]   | services[0].commissioners has "ICB", which is not among commissioners
            commissioners: [COUNCIL]        | commissioners: [COUNCIL, COUNCIL] | services[0].commissioners has "COUNCIL" twice
            body: COUNCIL                   | body: CHARITY          | commissioners[0].body is "CHARITY": give one of COUNCIL, NHS
            `jurisdiction: ENGLAND\n`       | `jurisdiction: ENGLAND\njurisdiction: SCOTLAND\n` | line 4 cannot be read as YAML
            `areas:\n`                      | `areas\n`              | cannot be read as YAML
            """)
    void isToldInOneSentenceWithFileFieldAndRemedy(String good, @Nullable String spoilt, String told)
            throws IOException {
        Path file = spoil(good, spoilt);

        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> CouncilProfiles.load(file.toString()))
                .withMessageStartingWith("In " + file + ", ")
                .withMessageContaining(told)
                .withMessageEndingWith(".")
                .withMessageNotContainingAny("uk.homeward", "Exception", "\n");
    }

    /** The longest episode must have ended before the service closes. */
    @Test
    @Tag("KEN-28")
    void isALastStartSoLateThatAnEpisodeWouldOutliveItsService() throws IOException {
        Path late = spoil("maximumDays: 14", "maximumDays: 14\n    lastStartOn: 2026-09-18\n    closesOn: 2026-09-30");

        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> CouncilProfiles.load(late.toString()))
                .withMessageContaining(
                        "services[1].closesOn is before the last episode can have ended: give 2026-10-01");

        Path inTime =
                spoil("maximumDays: 14", "maximumDays: 14\n    lastStartOn: 2026-09-17\n    closesOn: 2026-09-30");

        assertThat(CouncilProfiles.load(inTime.toString()).service("D2A")).isPresent();
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
    void isATenderThatCouldNotHaveLedToItsContract(String good, String spoilt, String told) throws IOException {
        Path file = spoil(good, spoilt);

        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> CouncilProfiles.load(file.toString()))
                .withMessageStartingWith("In " + file + ", funding.contracts[0].tender." + told);
    }

    @Test
    @Tag("HAM-04")
    void isAContractWithoutATenderWhereATenderComesFirst() {
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.changed(
                        "coventry",
                        text -> text.replace(
                                "      from: 2014-05-01\n# How",
                                "      from: 2014-05-01\n  tenderFirst: [STHS]\n# How")))
                .withMessageContaining("funding.contracts[0].tender is missing although tenderFirst names STHS");
    }

    @Test
    @Tag("KEN-10")
    void isALineOfTheCouncilThatPaysForWhatTheNhsCommissions() {
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.changed(
                        "kent", text -> text.replace("services: [D2A, KEAH]", "services: [D2A, KEAH, REHAB]")))
                .withMessageContaining(
                        "funding.lines[0].services has \"REHAB\", which NHS Kent and Medway commissions without the council: remove it from this line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"barsetshire", "", "../councils/demo", "Demo", "missing.yaml"})
    void isANameWithoutAProfile(String council) {
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> CouncilProfiles.load(council))
                .withMessageContaining("\"" + council + "\"")
                .withMessageContaining(
                        "set homeward.council to one of coventry, demo, hampshire, kent, or to the path of a .yaml file");
    }

    @Test
    void isAnEmptyFile() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.yaml"), "# nothing yet\n");

        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> CouncilProfiles.load(file.toString()))
                .withMessage(file + " is empty: copy one of the profiles that come with Homeward.");
    }

    @Test
    void endsTheStartWithTheSentenceAlone() {
        Throwable cause = new IllegalStateException(new ProfileMistake("kent.yaml", "areas", "must not be empty"));

        FailureAnalysis shown = new ProfileMistakeAnalyzer().analyze(cause);

        assertThat(shown.getDescription()).isEqualTo("In kent.yaml, areas must not be empty.");
        assertThat(shown.getAction()).isNull();
    }

    private Path spoil(String good, @Nullable String spoilt) throws IOException {
        String text = ProfileFile.named("demo").text();
        String before = good.replace("\\n", "\n");
        String after = spoilt == null ? "" : spoilt.replace("\\n", "\n");
        assertThat(text).contains(before);
        int at = text.indexOf(before);
        return Files.writeString(
                folder.resolve("ours.yaml"), text.substring(0, at) + after + text.substring(at + before.length()));
    }
}
