package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.browser.Life.evening;
import static uk.homeward.browser.Life.morning;

import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.audit.AuditTrail;

/** A referral posted to the API is carried by five people in Tasklist to its outcome, while seven weeks pass. */
@Order(1)
class LifeInBrowserTests extends LivesInBrowser {

    @Autowired
    private AuditTrail trail;

    @Test
    void fivePeopleCarryAReferralToItsOutcome() {
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

        life.goesOnTo(start.plusWeeks(4));
        life.tellAboutTheCharge(start.plusWeeks(4)).completes();
        life.goesOnTo(start.plusWeeks(5));
        life.conductReview(start.plusWeeks(5), 8)
                .chooses("Were the person's outcomes met?", "Partly met")
                .chooses("What was decided?", "Ask a manager to extend it")
                .types("Extend by", 7)
                .chooses("Why extend it?", "The person has not reached their potential yet")
                .types("What will the extra time achieve?", "Stairs without help.")
                .chooses("What follows if more days are refused?", "No further support needed")
                .types("What goes into the plan of care at home?", "Rails are fitted.")
                .pictured(life.picture("conduct-review"))
                .completes();
        life.approveExtension("Still gaining.").completes();

        life.goesOnTo(start.plusWeeks(6));
        life.conductReview(start.plusWeeks(6), 9)
                .chooses("Were the person's outcomes met?", "Fully met")
                .chooses("What was decided?", "End on the planned day")
                .chooses("What follows the service?", "No further support needed")
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
                        morning(start.plusWeeks(4), "Time to tell the person"),
                        morning(start.plusDays(34), "Review comes up"),
                        morning(start.plusDays(41), "Review comes up"),
                        morning(start.plusDays(42), "Free period ends"),
                        evening(start.plusDays(48), "Planned end"));
    }
}
