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
            provider: homeward-bound        | supplier: Somebody     | services[1].supplier is not a setting: remove it
            provider: homeward-bound        | provider: Somebody     | services[1].provider is "Somebody", which is not among providers: give the code of one of them
            code: homeward-bound            | code: Homeward Bound   | providers[1].code must be small letters, digits and hyphens, for example homeward-bound
            code: homeward-bound            | code: wealdshire-enablement | providers has "wealdshire-enablement" twice
            name: Homeward Bound Care Ltd   | name: ''               | providers[1].name must not be blank
            locationId: 1-1000000002        | locationId: unknown    | providers[1].locationId must look like 1-1234567890
            model: LIVE_IN_CARE             | model: HOTEL           | services[2].model is "HOTEL": give one of HOME_SUPPORT, LIVE_IN_CARE, BED
            model: LIVE_IN_CARE             |                        | services[2].model must not be null
            model: LIVE_IN_CARE             | model: BED             | services[2].purposes has ASSESSMENT_AT_HOME although the model is BED
            targetDays: 28                  | targetDays: 85         | services[2].targetDays is more than maximumDays: nobody could be over it; make it at most 84
            targetDays: 28                  | targetDays: 0          | services[2].targetDays must be greater than or equal to 1
            urgentResponseHours: 2          | urgentResponseHours: 49 | responseTimes.urgentResponseHours is more than responseHours
            responseHours: 48               | responseHours: 0       | responseTimes.responseHours must be greater than or equal to 1
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
            usualHoursPerWeek: 10           | usualHoursPerWeek: 400 | services[0].usualHoursPerWeek must be less than or equal to 336
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
            commissioners: [COUNCIL]        | commissioners: []      | services[0].commissioners must not be empty
            commissioners: [COUNCIL]        | commissioners: [ICB]   | services[0].commissioners has "ICB", which is not among commissioners
            commissioners: [COUNCIL]        | commissioners: [COUNCIL, COUNCIL] | services[0].commissioners has "COUNCIL" twice
            body: COUNCIL                   | body: CHARITY          | commissioners[0].body is "CHARITY": give one of COUNCIL, NHS
            `jurisdiction: ENGLAND\n`       | `jurisdiction: ENGLAND\njurisdiction: SCOTLAND\n` | line 4 cannot be read as YAML
            `areas:\n`                      | `areas\n`              | cannot be read as YAML
            `hospital:\n`                   | `hospitals:\n`         | hospital must not be null
            `decommissioning:\n`            | `decommission:\n`      | decommission is not a setting: remove it, or use one of areas,
            `community:\n`                  | `comunity:\n`          | community is missing: give it as councils/demo.yaml does
            `transitions:\n`                | `transitions: D2A\nunused:\n` | transitions is of the wrong kind: give a list
            """)
    void isToldInOneSentenceWithFileFieldAndRemedy(String good, @Nullable String spoilt, String told)
            throws IOException {
        Path file = spoil(good, spoilt);

        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.read(file.toString()))
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
                .isThrownBy(() -> Councils.read(late.toString()))
                .withMessageContaining(
                        "services[1].closesOn is before the last episode can have ended: give 2026-10-01");

        Path inTime =
                spoil("maximumDays: 14", "maximumDays: 14\n    lastStartOn: 2026-09-17\n    closesOn: 2026-09-30");

        assertThat(Councils.read(inTime.toString()).council().service("D2A")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"barsetshire", "", "../councils/demo", "Demo", "missing.yaml"})
    void isANameWithoutAProfile(String council) {
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.read(council))
                .withMessageContaining("\"" + council + "\"")
                .withMessageContaining(
                        "set homeward.council to one of coventry, demo, derbyshire, east-lothian, hampshire, kent, or to the path of a .yaml file");
    }

    @Test
    void isAnEmptyFile() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.yaml"), "# nothing yet\n");

        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.read(file.toString()))
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
