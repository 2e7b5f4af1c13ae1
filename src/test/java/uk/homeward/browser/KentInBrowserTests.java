package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.governance.DecisionLine;
import uk.homeward.governance.DecisionStatus;
import uk.homeward.governance.GovernanceService;
import uk.homeward.paging.PageQuery;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.rehearsal.RehearsalService;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;
import uk.homeward.shortterm.WeekView;

/**
 * Kent in the months in which Enablement at Home takes over from Discharge to Assess: both are open, each with its own
 * figures, until Discharge to Assess closes on the day of decision 24/00006.
 */
@Tag("own-application")
class KentInBrowserTests extends LivesInBrowser {

    private static final LocalDate D2A_LAST_START = LocalDate.of(2024, 9, 17);
    private static final LocalDate D2A_CLOSES = LocalDate.of(2024, 9, 30);

    @Autowired
    private GovernanceService governance;

    @Autowired
    private TaskWorker work;

    @Autowired
    private RehearsalService rehearsal;

    /** The profile leaves the closing open until it is planned; here it is planned. */
    @DynamicPropertySource
    static void closingIsPlanned(DynamicPropertyRegistry settings) throws IOException {
        String kent = new ClassPathResource("councils/kent.yaml").getContentAsString(StandardCharsets.UTF_8);
        assertThat(kent).containsOnlyOnce("lastStartOn: null").containsOnlyOnce("closesOn: null");
        String planned = kent.replace("lastStartOn: null", "lastStartOn: " + D2A_LAST_START)
                .replace("closesOn: null", "closesOn: " + D2A_CLOSES);
        Path file = Files.createDirectories(Path.of("target", "councils")).resolve("kent.yaml");
        Files.writeString(file, planned);
        settings.add("homeward.council", file::toString);
    }

    @Test
    @Tag("KEN-04")
    @Tag("KEN-14")
    @Tag("KEN-16")
    @Tag("KEN-17")
    @Tag("KEN-18")
    @Tag("KEN-20")
    void enablementAtHomeLastsUpToSixWeeksAndGoesOnChargedUntilAProviderIsFound() {
        LocalDate start = LocalDate.of(2024, 7, 22);
        today(LocalDate.of(2024, 7, 19));
        Life life = refer(
                "kent-keah",
                """
                {"person": {"givenName": "Winifred", "familyName": "Tenterden", "dateOfBirth": "1938-11-02"},
                 "source": "CARE_TRANSFER_HUB", "trigger": "POST_HOSPITAL", "area": "Thanet",
                 "expectedDischargeOn": "2024-07-22", "medicallyFitOn": "2024-07-18",
                 "situation": "Home after a hip replacement; lives alone."}
                """);

        life.triage("Step down", "Kent Enablement at Home (up to 42 days)", "Reablement")
                .completes();
        life.confirmDischarge(start).completes();
        life.agreeGoal("Climb the stairs to bed.", 2)
                .ticks("Personal care")
                .ticks("Nutrition")
                .ticks("Monitoring")
                .completes();

        life.goesOnTo(start);
        life.confirmStart(start, "14")
                .types("Planned length", 43)
                .isRefused("Kent Enablement at Home lasts 1 to 42 days. Plan a length within these.")
                .types("Planned length", 42)
                .completes();
        EpisodeView started = life.episode();
        assertThat(started.plannedEndOn()).isEqualTo("2024-09-01");
        assertThat(started.reviewComesUpOn()).isEqualTo("2024-08-25");
        assertThat(started.lastFreeDay()).isEqualTo("2024-09-01");
        assertThat(started.chargeFrom()).isEqualTo("2024-09-02");

        life.goesOnTo(LocalDate.of(2024, 7, 29));
        life.reviewProgress(3, "14", "10.5").completes();
        life.goesOnTo(LocalDate.of(2024, 8, 5));
        life.reviewProgress(5, "10.5", "7")
                .ticks("A therapist should look at something")
                .types("What is the concern?", "Short of breath on the stairs.")
                .completes();
        team.therapist()
                .takes("Respond to concern", life.referral)
                .types("What should happen now?", "A second rail, and one step at a time.")
                .completes();
        life.goesOnTo(LocalDate.of(2024, 8, 12));
        life.reviewProgress(6, "7", "3.5").completes();
        assertThat(life.episode().weeks())
                .extracting(WeekView::hoursPlanned)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("10.5"), new BigDecimal("7"), new BigDecimal("3.5"));

        life.goesOnTo(LocalDate.of(2024, 8, 19));
        life.tellAboutTheCharge(LocalDate.of(2024, 8, 19)).completes();

        // It came up on a Sunday before a bank holiday: the second working day is a Wednesday.
        life.goesOnTo(LocalDate.of(2024, 8, 28));
        life.conductReview(LocalDate.of(2024, 8, 28), 7)
                .chooses("Were the person's outcomes met?", "Partly met")
                .chooses("What was decided?", "Ask a manager to extend it")
                .types("Extend by", 15)
                .chooses("Why extend it?", "Long-term support cannot start yet")
                .types("What will the extra time achieve?", "An agency can begin on 16 September.")
                .chooses("What follows if more days are refused?", "Long-term support at home")
                .types("What goes into the plan of care at home?", "One call at bedtime.")
                .pictured(life.picture("conduct-review"))
                .isRefused("Kent Enablement at Home can be extended by 1 to 14 days at a time.")
                .types("Extend by", 14)
                .completes();
        life.approveExtension("No agency is free before then.").completes();
        assertThat(life.episode().plannedEndOn()).isEqualTo("2024-09-15");
        assertThat(life.episode().reviewComesUpOn()).isEqualTo("2024-09-08");

        life.goesOnTo(LocalDate.of(2024, 9, 9));
        assertThat(life.episode().chargedSince()).isEqualTo("2024-09-02");
        life.conductReview(LocalDate.of(2024, 9, 9), 8)
                .chooses("Were the person's outcomes met?", "Partly met")
                .chooses("What was decided?", "End on the planned day")
                .chooses("What follows the service?", "Long-term support at home")
                .types("What goes into the plan of care at home?", "One call at bedtime.")
                .completes();
        life.agreeWhatFollows(LocalDate.of(2024, 9, 16)).completes();
        life.goesOnTo(LocalDate.of(2024, 9, 16));

        assertEnded(life, LocalDate.of(2024, 9, 15), "Progress to support planning or services");
        assertThat(life.episode().goals()).singleElement().satisfies(goal -> {
            assertThat(goal.entryScore()).isEqualTo(2);
            assertThat(goal.exitScore()).isEqualTo(8);
        });
        assertThat(life.fired())
                // Two of them are due at the same moment; no therapist looked at the support when it was time.
                .containsExactlyInAnyOrder(
                        "2024-07-29T08:00 Progress due",
                        "2024-08-05T08:00 Progress due",
                        "2024-08-05T08:00 Oversight comes up",
                        "2024-08-08T08:00 Reminder date",
                        "2024-08-09T08:00 Escalation date",
                        "2024-08-12T08:00 Progress due",
                        "2024-08-19T08:00 Progress due",
                        "2024-08-19T08:00 Time to tell the person",
                        "2024-08-25T08:00 Review comes up",
                        "2024-08-28T08:00 Reminder date",
                        "2024-09-02T08:00 Free period ends",
                        "2024-09-08T08:00 Review comes up",
                        "2024-09-15T20:00 Planned end");
        Colleague commissioner = team.named("commissioner");
        commissioner.visit("/reports");
        commissioner.reads("Continuity of workers").picturedWhole(life.picture("reports"));
    }

    @Test
    @Tag("KEN-06")
    @Tag("KEN-07")
    @Tag("KEN-19")
    @Tag("KEN-20")
    @Tag("KEN-28")
    void dischargeToAssessLastsSevenToFourteenDaysAndClosesEmpty() {
        today(LocalDate.of(2024, 9, 16));
        Life life = refer(
                "kent-d2a",
                """
                {"person": {"givenName": "Cyril", "familyName": "Headcorn", "dateOfBirth": "1934-02-20"},
                 "source": "HOSPITAL_WARD", "trigger": "POST_HOSPITAL", "area": "Swale",
                 "expectedDischargeOn": "2024-09-17", "medicallyFitOn": "2024-09-16",
                 "formerPackage": "PKG-000412", "situation": "His calls lapsed while he was in hospital."}
                """);

        life.triage("Step down", "Discharge to Assess (7 to 14 days)", "Discharge to assess")
                .completes();
        life.confirmDischarge(D2A_LAST_START)
                .ticks("Time is needed to assess and plan later care")
                .completes();
        life.agreeGoal("Make his own breakfast.", 4).completes();
        life.goesOnTo(D2A_LAST_START);
        life.confirmStart(D2A_LAST_START, "17.5")
                .types("Planned length", 15)
                .isRefused("Discharge to Assess lasts 7 to 14 days. Plan a length within these.")
                .types("Planned length", 6)
                .isRefused("Discharge to Assess lasts 7 to 14 days. Plan a length within these.")
                .types("Planned length", "")
                .completes();
        assertThat(life.episode().plannedEndOn()).isEqualTo(D2A_CLOSES);
        assertThat(life.episode().reviewComesUpOn()).isEqualTo("2024-09-23");

        life.goesOnTo(LocalDate.of(2024, 9, 24));
        life.reviewProgress(5, "17.5", "14").completes();
        life.goesOnTo(LocalDate.of(2024, 9, 28));
        life.conductReview(LocalDate.of(2024, 9, 28), 5)
                .chooses("Were the person's outcomes met?", "Partly met")
                .chooses("What was decided?", "Ask a manager to extend it")
                .types("Extend by", 14)
                .chooses("Why extend it?", "Long-term support cannot start yet")
                .pictured(life.picture("conduct-review"))
                .isRefused("Discharge to Assess closes on 30 September 2024. Support cannot go on after that day.")
                .chooses("What was decided?", "End on the planned day")
                .chooses("What follows the service?", "Assessment of long-term needs")
                .types("What goes into the plan of care at home?", "He shaves himself if the bowl stands ready.")
                .completes();
        life.agreeWhatFollows(LocalDate.of(2024, 10, 14)).completes();
        life.goesOnTo(LocalDate.of(2024, 10, 1));

        assertEnded(life, D2A_CLOSES, "Progress to assessment, review or reassessment");
        assertThat(life.episode().sequel()).isEqualTo(Sequel.LONG_TERM_ASSESSMENT);
        assertThat(life.episode().chargedSince()).isNull();
        assertThat(life.fired())
                .containsExactly(
                        "2024-09-23T08:00 Review comes up",
                        "2024-09-24T08:00 Progress due",
                        "2024-09-25T08:00 Reminder date",
                        "2024-09-28T08:00 Escalation date",
                        "2024-09-30T20:00 Planned end");
    }

    /** One of the aligned services on the pathway: the referral goes there, and none of the council's money with it. */
    @Test
    @Tag("KEN-10")
    void aServiceThatTheNhsCommissionsTakesAReferralAndNoneOfTheCouncilsMoney() {
        LocalDate start = LocalDate.of(2024, 6, 3);
        today(start);
        String before = caller("manager").get("/api/funding").body().toString();
        Life life = refer(
                "kent-nhs",
                """
                {"person": {"givenName": "Doris", "familyName": "Lenham", "dateOfBirth": "1940-05-12"},
                 "source": "HOSPITAL_WARD", "trigger": "POST_HOSPITAL", "area": "Maidstone",
                 "expectedDischargeOn": "2024-06-03", "medicallyFitOn": "2024-06-01",
                 "situation": "Learns to walk again after a fall."}
                """);

        life.triage(
                        "Step down",
                        "Community Rehabilitation at Home (up to 42 days), commissioned by NHS Kent and Medway",
                        "Reablement")
                .completes();
        life.confirmDischarge(start).completes();
        life.agreeGoal("Walk to the gate.", 2).completes();
        life.confirmStart(start, "6").completes();

        assertThat(life.episode().commissionedBy()).isEqualTo("NHS Kent and Medway");
        assertThat(life.episode().plannedEndOn()).isEqualTo("2024-06-30");
        assertThat(caller("manager")
                        .get("/api/capacity/REHAB")
                        .body()
                        .at("/sources/0/taken")
                        .asInt())
                .isEqualTo(1);
        life.goesOnTo(LocalDate.of(2024, 6, 24));
        life.conductReview(LocalDate.of(2024, 6, 24), 8)
                .chooses("Were the person's outcomes met?", "Fully met")
                .chooses("What was decided?", "End now")
                .chooses("What follows the service?", "Long-term support at home")
                .types("Hours a week of long-term support still needed", "2.5")
                .types("What goes into the plan of care at home?", "Somebody walks with her to the shop.")
                .pictured(life.picture("conduct-review"))
                .completes();
        life.agreeWhatFollows(LocalDate.of(2024, 7, 8)).completes();

        assertEnded(life, LocalDate.of(2024, 6, 24), "Progress to support planning or services");
        assertThat(life.episode().hoursStillNeeded()).isEqualByComparingTo("2.5");
        assertThat(life.episode().hoursAtStart()).isEqualByComparingTo("6");
        assertThat(caller("manager").get("/api/funding").body().toString()).isEqualTo(before);
        assertThat(caller("manager")
                        .get("/api/funding/commitments/" + life.episode().reference())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("KEN-28")
    @Tag("KEN-38")
    void afterItHasClosedDischargeToAssessTakesNobodyAndEnablementAtHomeIsNamed() {
        today(D2A_CLOSES.plusDays(1));
        Life life = refer(
                "kent-closed",
                """
                {"person": {"givenName": "Beryl", "familyName": "Faversham", "dateOfBirth": "1941-06-30"},
                 "source": "HOSPITAL_WARD", "trigger": "POST_HOSPITAL", "area": "Swale",
                 "expectedDischargeOn": "2024-10-02", "medicallyFitOn": "2024-10-01",
                 "situation": "Weak after a chest infection."}
                """);

        Colleague accessTeam = team.accessTeam()
                .takes("Triage referral", life.referral)
                .chooses("Where should this referral go?", "Step down")
                .chooses("What is the service for?", "Discharge to assess");
        assertThat(accessTeam.offered("Which service should accept the person?"))
                .contains("Kent Enablement at Home (up to 42 days)")
                .noneMatch(option -> option.startsWith("Discharge to Assess"));
        accessTeam.pictured(life.picture("closed"));
        assertThat(accessTeam.panel())
                .contains(
                        "Discharge to Assess takes nobody new after 17 September 2024 and closes on 30 September 2024.");
        assertThat(referrals.find(life.referral).status()).isEqualTo(ReferralStatus.RECEIVED);

        accessTeam
                .chooses("Which service should accept the person?", "Kent Enablement at Home (up to 42 days)")
                .completes();
        assertThat(referrals.find(life.referral).status()).isEqualTo(ReferralStatus.TRIAGED);
    }

    @Test
    @Tag("KEN-13")
    @Tag("KEN-22")
    @Tag("KEN-23")
    void activityMovesToEnablementAtHomeAsFastAsPeopleAreRecruited() {
        LocalDate february = LocalDate.of(2024, 2, 1);
        Colleague commissioner = team.named("commissioner");
        commissioner.visit("/capacity");
        commissioner.follows("Activity that moves from one service to another");
        commissioner.reads("before the decision behind it is in force");
        commissioner.picturedWhole("kent-transition/proposed");
        decide24Slash00006();
        today(february);
        commissioner.visit("/transitions");
        commissioner.presses("Open phase 1");
        commissioner.reads("Phase 1 is open.");

        commissioner.follows("Record people who joined");
        commissioner
                .page
                .getByLabel("From the provider of the old service, with its work")
                .check();
        commissioner.gives("240", february, "Eight workers began.");
        commissioner.presses("Record people");
        commissioner.reads(
                "Nobody comes over from the provider of Discharge to Assess. Record only people who were recruited.");
        commissioner.picturedWhole("kent-transition/nobody-comes-over");
        commissioner.page.getByLabel("Recruited").check();
        commissioner.presses("Record people");

        commissioner.follows("Move activity in phase 1");
        commissioner.gives("240.5", february, "The new team is trained.");
        commissioner.presses("Move activity");
        commissioner.reads("Move at most 240 in it");
        commissioner.gives("196", february, "The new team is trained.");
        commissioner.presses("Move activity");
        commissioner.reads("44 may still move");

        commissioner.follows("Record what the old provider lost");
        commissioner.gives("210", february, "Its workers look for other work.");
        commissioner.presses("Record loss");
        commissioner.reads("14 hours a week are given by nobody");
        commissioner.picturedWhole("kent-transition/transitions");
        // 196 hours are 14 slots, and the provider has lost one more.
        commissioner.visit("/capacity");
        commissioner.reads("165");
        team.manager().visit("/");
        team.manager().reads("14 hours a week are given by nobody");
        team.manager().picturedWhole("kent-transition/home");
    }

    /** The committee considers it on its day, the member signs, and nobody calls it in. */
    private void decide24Slash00006() {
        DecisionLine proposed = governance.list(PageQuery.first(50)).items().stream()
                .filter(decision -> "24/00006".equals(decision.number()))
                .findFirst()
                .orElseThrow();
        today(LocalDate.of(2024, 1, 18));
        work.complete(
                "democratic-services",
                proposed.reference(),
                "recordCommitteeOutcome",
                Map.of("consideredOn", "2024-01-18", "committeeAdvice", "ENDORSED"));
        today(LocalDate.of(2024, 1, 22));
        work.complete(
                "executive-member",
                proposed.reference(),
                "signDecision",
                Map.of("interest", "NO", "urgent", "NO", "signing", "APPROVE", "signedOn", "2024-01-22"));
        // Five clear working days.
        rehearsal.advanceTo(LocalDate.of(2024, 1, 29)
                .atTime(18, 0)
                .atZone(WorkingHours.ZONE)
                .toInstant());
        assertThat(governance.find(proposed.reference()).status()).isEqualTo(DecisionStatus.SIGNED);
        rehearsal.advanceTo(
                LocalDate.of(2024, 1, 30).atTime(9, 0).atZone(WorkingHours.ZONE).toInstant());
        assertThat(governance.find(proposed.reference()).status()).isEqualTo(DecisionStatus.IN_FORCE);
    }
}
