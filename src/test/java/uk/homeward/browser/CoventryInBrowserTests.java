package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import uk.homeward.council.EntryRoute;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.GoalView;
import uk.homeward.shortterm.WeekView;

/** Coventry's short-term home support lasts as long as the person needs to reach their potential. */
@Tag("own-application")
@TestPropertySource(properties = "homeward.council=coventry")
class CoventryInBrowserTests extends LivesInBrowser {

    private static final String SUPPORT = "Short Term Home Support (up to 84 days)";

    @Test
    @Tag("COV-02")
    @Tag("COV-03")
    @Tag("COV-04")
    @Tag("COV-05")
    @Tag("COV-14")
    void homeSupportLastsUntilThePersonReachesTheirPotential() {
        LocalDate start = LocalDate.of(2026, 2, 2);
        today(start);
        Life life = refer(
                "coventry",
                """
                {"person": {"givenName": "Leofric", "familyName": "Earlsdon", "dateOfBirth": "1937-09-14",
                            "unpaidCarerName": "Godiva Earlsdon"},
                 "source": "HOSPITAL_THERAPIST", "trigger": "SUPPORT_NETWORK_CHANGE", "area": "South",
                 "expectedDischargeOn": "2026-02-02", "medicallyFitOn": "2026-01-30",
                 "situation": "His wife, who cared for him, has broken her wrist."}
                """);

        life.triage("Step down", SUPPORT, "Reablement").completes();
        assertThat(referrals.find(life.referral).trigger()).isEqualTo(EnablementTrigger.SUPPORT_NETWORK_CHANGE);
        life.confirmDischarge(start).completes();
        life.agreeGoal("Cook dinner for two.", 2).completes();
        life.confirmStart(start, "12")
                .types("Planned length", 85)
                .isRefused("Short Term Home Support lasts 1 to 84 days. Plan a length within these.")
                .types("Planned length", 56)
                .completes();
        EpisodeView started = life.episode();
        assertThat(started.plannedEndOn()).isEqualTo("2026-03-29");
        assertThat(started.reviewComesUpOn()).isEqualTo("2026-03-22");
        assertThat(started.chargeFrom()).isEqualTo("2026-03-16");

        life.goesOnTo(LocalDate.of(2026, 2, 9));
        life.reviewProgress(2, "12", "15")
                .isRefused("12 hours were planned before. Say why the person needs more now.")
                .types("Why are more hours needed?", "His wife is to rest her wrist for longer.")
                .completes();
        life.goesOnTo(LocalDate.of(2026, 2, 16));
        life.reviewProgress(4, "14:3", "9")
                .isRefused("“Given in the week” must be hours, for example 1.5, 1:30 or 1h30.")
                .types("Given in the week", "14:30")
                .completes();
        assertThat(life.episode().weeks().get(1).hoursDelivered()).isEqualByComparingTo("14.5");
        assertThat(life.episode().weeks())
                .extracting(WeekView::hoursPlanned)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("15"), new BigDecimal("9"));

        life.goesOnTo(LocalDate.of(2026, 3, 9));
        life.tellAboutTheCharge(LocalDate.of(2026, 3, 9)).completes();
        team.socialWorker()
                .takes("Look at week six", life.referral)
                .chooses("Six weeks of support: what did you find?", "Support goes on as planned")
                .types("What did the person say, and what did you see?", "He gains, and wants to go on.")
                .pictured(life.picture("look-at-week-six"))
                .completes();

        life.goesOnTo(LocalDate.of(2026, 3, 23));
        assertThat(life.episode().chargedSince()).isEqualTo("2026-03-16");
        life.conductReview(LocalDate.of(2026, 3, 23), 6)
                .chooses("Were the person's outcomes met?", "Partly met")
                .chooses("What was decided?", "Ask a manager to extend it")
                .types("Extend by", 28)
                .chooses("Why extend it?", "The person has not reached their potential yet")
                .types("What will the extra time achieve?", "The oven as well as the hob.")
                .chooses("What follows if more days are refused?", "No further support needed")
                .pictured(life.picture("conduct-review"))
                .completes();
        life.approveExtension("He gains from week to week.").completes();
        assertThat(life.episode().plannedEndOn()).isEqualTo("2026-04-26");

        life.goesOnTo(LocalDate.of(2026, 4, 21));
        life.conductReview(LocalDate.of(2026, 4, 21), 9)
                .chooses("Were the person's outcomes met?", "Fully met")
                .chooses("What was decided?", "End on the planned day")
                .chooses("What follows the service?", "No further support needed")
                .completes();
        life.goesOnTo(LocalDate.of(2026, 4, 27));

        assertEnded(life, LocalDate.of(2026, 4, 26), "NFA: Support ended as planned");
        assertThat(life.episode().goals())
                .singleElement()
                .extracting(GoalView::exitScore)
                .isEqualTo(9);
        // The clocks go forward on 29 March: morning stays eight o'clock.
        assertThat(life.fired())
                .containsExactly(
                        "2026-02-09T08:00 Progress due",
                        "2026-02-16T08:00 Progress due",
                        "2026-02-23T08:00 Progress due",
                        "2026-03-02T08:00 Time to tell the person",
                        "2026-03-08T08:00 Week six",
                        "2026-03-16T08:00 Free period ends",
                        "2026-03-22T08:00 Review comes up",
                        "2026-04-19T08:00 Review comes up",
                        "2026-04-21T08:00 Reminder date",
                        "2026-04-26T20:00 Planned end");
    }

    @Test
    @Tag("COV-15")
    void stepUpLeadsToTheSameServiceAsStepDown() {
        LocalDate start = LocalDate.of(2026, 2, 2);
        today(start);
        Life life = refer(
                "coventry-step-up",
                """
                {"person": {"givenName": "Elsie", "familyName": "Foleshill", "dateOfBirth": "1944-12-03"},
                 "source": "GP", "trigger": "HEALTH_DETERIORATION", "area": "North East", "urgent": true,
                 "situation": "Weak after a chest infection; her doctor wants to spare her a hospital bed."}
                """);

        life.triage("Step up", SUPPORT, "Avoiding a hospital admission").completes();
        life.confirmStepUp(start).completes();

        assertThat(life.episode().service()).isEqualTo("STHS");
        assertThat(life.episode().route()).isEqualTo(EntryRoute.STEP_UP);
    }
}
