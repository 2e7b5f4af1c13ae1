package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.browser.Life.evening;
import static uk.homeward.browser.Life.morning;

<<<<<<< HEAD
=======
import java.time.Clock;
>>>>>>> 67fa3e955cb04c7632d8113710be2e29cf59e16c
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.audit.AuditTrail;

/** A referral posted to the API is carried by five people in Tasklist to its outcome, while seven weeks pass. */
class LifeInBrowserTests extends LivesInBrowser {

    @Autowired
    private AuditTrail trail;

    @Test
    void fivePeopleCarryAReferralToItsOutcome() {
<<<<<<< HEAD
        LocalDate start = LocalDate.now(clock).plusDays(1);
        today(start);
        Life life = refer(
                "demo",
                """
                {"person": {"givenName": "Ada", "familyName": "Browser", "dateOfBirth": "1941-05-07"},
                 "source": "HOSPITAL_WARD", "trigger": "POST_HOSPITAL", "area": "Millbrook",
                 "expectedDischargeOn": "%s", "medicallyFitOn": "%s", "situation": "Home after a fall."}
                """
                        .formatted(start, start.minusDays(2)));

        life.triage("Step down", "Enablement at Home (up to 42 days)", "Reablement")
                .completes();
        life.confirmDischarge(start).completes();
        life.agreeGoal("Wash and dress alone.", 3).completes();
        life.confirmStart(start, "10.5").completes();

        life.goesOnTo(start.plusWeeks(1));
        life.reviewProgress(5, "10", "8").completes();

        life.goesOnTo(start.plusWeeks(5));
        life.conductReview(start.plusWeeks(5), 8)
                .chooses("Were the person's outcomes met?", "Partly met")
                .chooses("What was decided?", "Ask a manager to extend it")
                .types("Extend by", 7)
                .chooses("Why extend it?", "The person has not reached their potential yet")
                .types("What will the extra time achieve?", "Stairs without help.")
                .selects("What follows if more days are refused?", "No further support needed")
                .types("What goes into the plan of care at home?", "Rails are fitted.")
                .pictured(life.picture("conduct-review"))
                .completes();
        life.approveExtension("Still gaining.").completes();

        life.goesOnTo(start.plusWeeks(6));
        life.conductReview(start.plusWeeks(6), 9)
                .chooses("Were the person's outcomes met?", "Fully met")
                .chooses("What was decided?", "End on the planned day")
                .selects("What follows the service?", "No further support needed")
                .completes();
        life.goesOnTo(start.plusWeeks(7));

        assertEnded(life, start.plusDays(48), "NFA: Support ended as planned");
        assertThat(life.episode().chargedSince()).isEqualTo(start.plusDays(42));
        assertThat(trail.of(life.referral))
                .filteredOn(entry -> entry.what().equals("Charge started"))
                .hasSize(1);
        assertThat(life.fired())
                .containsExactly(
                        morning(start.plusWeeks(1), "Progress due"),
                        morning(start.plusWeeks(2), "Progress due"),
                        morning(start.plusDays(34), "Review comes up"),
                        morning(start.plusDays(41), "Review comes up"),
                        morning(start.plusDays(42), "Free period ends"),
                        evening(start.plusDays(48), "Planned end"));
=======
        try (var chromium = Chromium.launch();
                var accessTeam = person(chromium, "access-team");
                var therapist = person(chromium, "therapist");
                var directCare = person(chromium, "direct-care");
                var socialWorker = person(chromium, "social-worker");
                var manager = person(chromium, "manager")) {
            LocalDate start = LocalDate.now(clock);
            Outside outside = new Outside(port);
            String referral = outside.refer(start);

            accessTeam
                    .takes("Triage referral", referral)
                    .chooses("Where should this referral go?", "Step down")
                    .selects("Which service should accept the person?", "Enablement at Home")
                    .selects("What is the service for?", "Reablement")
                    .pictured("triage-referral")
                    .completes();
            accessTeam
                    .takes("Confirm discharge", referral)
                    .chooses("Is the person going home with support?", "Yes")
                    .types("Date of discharge", start)
                    .chooses("What did the person say to the offer of reablement?", "They accepted it")
                    .pictured("confirm-discharge")
                    .completes();

            String episode = episodes.ofReferral(referral).orElseThrow().reference();
            therapist
                    .takes("Agree goals", referral)
                    .types("First goal", "Wash and dress alone.")
                    .types("Score today", "3")
                    .chooses("Who agreed the goals?", "The person")
                    .ticks("Reablement")
                    .pictured("agree-goals")
                    .completes();
            directCare
                    .takes("Confirm start", referral)
                    .chooses("Did support start?", "Yes")
                    .types("First day of support", start)
                    .types("Hours in the first week", "10.5")
                    .pictured("confirm-start")
                    .completes();

            outside.advance("P1W");
            directCare
                    .takes("Review progress", referral)
                    .types("First goal", "5")
                    .types("Given this week", "10")
                    .types("Planned for next week", "8")
                    .chooses("How is the person compared with last week?", "Better")
                    .pictured("review-progress")
                    .completes();

            outside.advance("P4W");
            socialWorker
                    .takes("Conduct review", referral)
                    .types("Date of the conversation", start.plusDays(35))
                    .chooses("Where was it held?", "At home")
                    .chooses("Who took part?", "The person")
                    .types("First goal", "8")
                    .chooses("Were the person's outcomes met?", "Partly met")
                    .chooses("What was decided?", "Ask a manager to extend it")
                    .types("Extend by", "7")
                    .chooses("Why extend it?", "The person has not reached their potential yet")
                    .types("What will the extra time achieve?", "Stairs without help.")
                    .selects("What follows if more days are refused?", "No further support needed")
                    .types("What goes into the plan of care at home?", "Rails are fitted.")
                    .pictured("conduct-review")
                    .completes();
            manager.takes("Approve extension", referral)
                    .chooses("Do you approve the extension?", "Yes, approve it")
                    .types("Your reason", "Still gaining.")
                    .pictured("approve-extension")
                    .completes();

            outside.advance("P1W");
            socialWorker
                    .takes("Conduct review", referral)
                    .types("Date of the conversation", start.plusDays(42))
                    .chooses("Where was it held?", "At home")
                    .chooses("Who took part?", "The person")
                    .types("First goal", "9")
                    .chooses("Were the person's outcomes met?", "Fully met")
                    .chooses("What was decided?", "End on the planned day")
                    .selects("What follows the service?", "No further support needed")
                    .completes();
            outside.advance("P1W");

            assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Support ended as planned");
            assertThat(episodes.find(episode).chargedSince()).isEqualTo(start.plusDays(42));
            assertThat(episodes.find(episode).endedOn()).isEqualTo(start.plusDays(48));
            assertThat(trail.of(referral))
                    .filteredOn(entry -> entry.what().equals("Charge started"))
                    .hasSize(1);
            socialWorker.visit("/cases/" + referral);
            assertThat(socialWorker.page.locator("main")).containsText("NFA: Support ended as planned");
            socialWorker.pictured("case-at-its-end");
        }
    }

    private Person person(Chromium chromium, String login) {
        return new Person(chromium.browser, "http://127.0.0.1:" + port, login);
>>>>>>> 67fa3e955cb04c7632d8113710be2e29cf59e16c
    }
}
