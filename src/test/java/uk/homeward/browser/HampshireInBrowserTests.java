package uk.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import uk.homeward.council.EntryRoute;
import uk.homeward.shortterm.EpisodeView;

/** Hampshire's live-in care takes step-up as it takes step-down, uses its block up first, and spends from one ceiling. */
@Tag("own-application")
@TestPropertySource(properties = "homeward.council=hampshire")
class HampshireInBrowserTests extends LivesInBrowser {

    private static final String LIVE_IN = "Live-in Care (up to 42 days)";
    private static final String LAST = "2026-06-28";

    @Test
    @Tag("HAM-03")
    @Tag("HAM-07")
    @Tag("HAM-11")
    @Tag("HAM-13")
    @Tag("HAM-14")
    @Tag("HAM-15")
    @Tag("HAM-16")
    @Tag("HAM-17")
    void theLastBlockPlaceGoesToTheFirstAndTheNextIsBoughtOnTheSpot() {
        LocalDate start = LocalDate.of(2026, 6, 1);
        today(start);
        leaveOneBlockPlace();

        Life nurse = stepUp(start);
        assertThat(nurse.episode().route()).isEqualTo(EntryRoute.STEP_UP);
        Life ward = stepDown(start);
        team.manager()
                .takes("Authorise spot purchase", ward.referral)
                .chooses("Do you authorise a spot purchase?", "Yes, buy the place on the spot")
                .types("Your reason", "He cannot wait in hospital, and the block is full.")
                .pictured(ward.picture("authorise-spot-purchase"))
                .completes();
        ward.agreeGoal("Get up alone.", 3).completes();
        ward.confirmStart(start, "70").completes();

        // 61 days of 38 places and 303 of one at £1,250 a week, used or not; and four weeks on the spot at £1,650.
        assertPounds(money("/api/funding/lines/LIVE_IN"), "approved", "5000000");
        assertPounds(money("/api/funding/lines/LIVE_IN"), "committed", "474635.71");
        assertPounds(money("/api/funding/lines/LIVE_IN"), "remaining", "4525364.29");
        JsonNode spot = money("/api/funding/spot").get(0);
        assertThat(spot.path("bought").asInt()).isEqualTo(2);
        assertThat(spot.path("spotBought").asInt()).isEqualTo(1);
        assertPounds(spot, "spotPounds", "6600");
        assertThat(spot.path("spotPercent").asDouble()).isEqualTo(50.0);

        nurse.agreeGoal("Walk to the kitchen.", 2).completes();
        nurse.confirmStart(start, "70").completes();
        EpisodeView started = nurse.episode();
        assertThat(started.plannedEndOn()).isEqualTo(LAST);
        assertThat(started.reviewComesUpOn()).isEqualTo("2026-06-21");

        nurse.goesOnTo(LocalDate.of(2026, 6, 8));
        nurse.reviewProgress(5, "70", "63").completes();
        nurse.goesOnTo(LocalDate.of(2026, 6, 22));
        nurse.conductReview(LocalDate.of(2026, 6, 22), 8)
                .chooses("Were the person's outcomes met?", "Fully met")
                .chooses("What was decided?", "End on the planned day")
                .chooses("What follows the service?", "No further support needed")
                .isRefused("This service is an assessment at home. Say what the assessment found.")
                .chooses(
                        "If the service is an assessment at home, what did the assessment find?",
                        "No needs that are eligible for support")
                .pictured(nurse.picture("conduct-review"))
                .completes();
        nurse.goesOnTo(LocalDate.of(2026, 6, 29));

        assertEnded(nurse, LocalDate.parse(LAST), "NFA: Support ended as planned");
        assertThat(nurse.fired())
                .containsExactly(
                        "2026-06-08T08:00 Progress due",
                        "2026-06-15T08:00 Progress due",
                        "2026-06-21T08:00 Review comes up",
                        "2026-06-28T20:00 Planned end");
        // Nobody has decided about the other one: it drifts, and managers see it.
        sees("/", "temporary, drifting", "home");
        sees("/week-six", "Drift", "week-six");
        sees("/capacity", "Live-in Care", "capacity");
        sees("/funding", "£5,000,000", "funding");
        sees("/reports", "Live-in Care", "reports");
    }

    private void leaveOneBlockPlace() {
        vary("BLOCK", -37);
        vary("FRAMEWORK", -10);
    }

    private void vary(String source, int amount) {
        assertThat(caller("commissioner")
                        .post(
                                "/api/capacity/LIC/changes",
                                Map.of(
                                        "source",
                                        source,
                                        "kind",
                                        "VARIED",
                                        "amount",
                                        amount,
                                        "from",
                                        "2026-06-01",
                                        "reason",
                                        "Carers have left the contract."))
                        .status())
                .isEqualTo(201);
    }

    private Life stepUp(LocalDate start) {
        Life life = refer(
                "hampshire",
                """
                {"person": {"givenName": "Winifred", "familyName": "Itchen", "dateOfBirth": "1938-04-02"},
                 "source": "COMMUNITY_NURSE", "trigger": "HEALTH_DETERIORATION", "urgent": true, "area": "New Forest",
                 "situation": "Has fallen twice at night and cannot be left alone."}
                """);
        life.triage("Step up", LIVE_IN, "An assessment at home")
                .isRefused(
                        "Live-in Care takes more from a person than visits at home. Say which less restrictive option"
                                + " you considered, and why it is not enough.")
                .types("Which less restrictive option was considered", "Four visits a day: the nights stay uncovered.")
                .types("Why this service?", "She needs somebody at hand by night while she is assessed.")
                .completes();
        life.confirmStepUp(start).completes();
        return life;
    }

    private Life stepDown(LocalDate start) {
        Life life = refer(
                "hampshire-spot",
                """
                {"person": {"givenName": "Ernest", "familyName": "Test", "dateOfBirth": "1935-10-20"},
                 "source": "HOSPITAL_WARD", "trigger": "POST_HOSPITAL", "area": "Winchester",
                 "expectedDischargeOn": "2026-06-01", "medicallyFitOn": "2026-05-30",
                 "situation": "Home after a stroke; needs help day and night for some weeks."}
                """);
        life.triage("Step down", LIVE_IN, "Going home from hospital")
                .types("Which less restrictive option was considered", "Visits: he needs help at any hour.")
                .types("Why this service?", "It spares him a care home.")
                .completes();
        life.confirmDischarge(start).completes();
        return life;
    }

    private JsonNode money(String path) {
        var answer = caller("finance").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static void assertPounds(JsonNode figures, String name, String pounds) {
        assertThat(figures.path(name).decimalValue()).as(name).isEqualByComparingTo(pounds);
    }

    private void sees(String path, String text, String picture) {
        Colleague manager = team.manager();
        manager.visit(path);
        assertThat(manager.page.locator("main")).containsText(text);
        manager.pictured("hampshire/" + picture);
    }
}
