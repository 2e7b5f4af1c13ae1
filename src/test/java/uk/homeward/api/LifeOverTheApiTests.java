package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.ProcessTest;
import uk.homeward.api.ApiCaller.Answer;

/** What happens to a person is told over the API; what people decide meanwhile they do in Tasklist. */
class LifeOverTheApiTests extends ProcessTest {

    @LocalServerPort
    private int port;

    private ApiCaller directCare = new ApiCaller(0, "");
    private ApiCaller manager = new ApiCaller(0, "");
    private String referral = "";
    private String episode = "";

    @BeforeEach
    void support() {
        directCare = new ApiCaller(port, "direct-care");
        manager = new ApiCaller(port, "manager");
        referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        String person = manager.get("/api/referrals/" + referral).text("personReference");
        episode = manager.get("/api/episodes?personReference=" + person)
                .body()
                .get("items")
                .get(0)
                .get("reference")
                .asText();
        complete(
                "therapist",
                episode,
                "agreeGoals",
                Map.of("goal1", "Climb the stairs", "entryScore1", 3, "involvement", "PERSON", "reablement", true));
        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "YES", "startedOn", TODAY.toString(), "hoursPerWeek", 7));
    }

    @Test
    void theEpisodeIsShownWithItsDates() {
        Answer shown = manager.get("/api/episodes/" + episode);

        assertThat(shown.text("status")).isEqualTo("ACTIVE");
        assertThat(shown.text("startedOn")).isEqualTo(TODAY.toString());
        assertThat(shown.text("lastFreeDay")).isEqualTo(TODAY.plusDays(41).toString());
        assertThat(shown.text("chargeFrom")).isEqualTo(TODAY.plusDays(42).toString());
        assertThat(shown.body().at("/goals/0/goal").asText()).isEqualTo("Climb the stairs");
        assertThat(manager.get("/api/episodes").body().findValuesAsText("reference"))
                .contains(episode);
        String review = shown.text("reviewReference");
        assertThat(manager.get("/api/reviews/" + review).text("subjectReference"))
                .isEqualTo(episode);
        assertThat(manager.get("/api/reviews").body().findValuesAsText("reference"))
                .contains(review);
        assertThat(manager.get("/api/referrals/" + referral + "/entry").text("episodeReference"))
                .isEqualTo(episode);
    }

    @Test
    void aHospitalStayPausesSupportAndTheReturnResumesIt() {
        assertThat(event("admissions", "admittedOn", TODAY).status()).isEqualTo(201);
        assertThat(status()).isEqualTo("IN_HOSPITAL");

        assertThat(event("returns", "returnedOn", TODAY).status()).isEqualTo(201);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void whoIsInHospitalCannotBeAdmittedAgain() {
        event("admissions", "admittedOn", TODAY);

        Answer refusal = event("admissions", "admittedOn", TODAY);

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("type")).isEqualTo("/problems/refusal");
    }

    @Test
    void whoIsAtHomeCannotReturn() {
        assertThat(event("returns", "returnedOn", TODAY).status()).isEqualTo(409);
    }

    @Test
    void aDayInTheFutureIsRefused() {
        Answer refusal = event("admissions", "admittedOn", TODAY.plusDays(1));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("field")).isEqualTo("admittedOn");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void aDayThatIsMissingIsAskedFor() {
        Answer refusal = directCare.post("/api/episodes/" + episode + "/admissions", Map.of());

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("field")).isEqualTo("admittedOn");
    }

    @Test
    void supportThatEndsEarlyConcludesTheReferral() {
        Answer receipt = manager.post(
                "/api/episodes/" + episode + "/early-end",
                Map.of(
                        "endedOn", TODAY.toString(),
                        "sequel", "NO_SUPPORT_NEEDED",
                        "reason", "Manages alone."));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(status()).isEqualTo("ENDED");
        assertThat(manager.get("/api/referrals/" + referral).text("status")).isEqualTo("CONCLUDED");
        assertThat(manager.get("/api/referrals/" + referral).text("serviceOutcome"))
                .isEqualTo("NFA: Support ended as planned");
    }

    @Test
    void anEarlyEndNeedsToSayWhatFollows() {
        Answer refusal = manager.post(
                "/api/episodes/" + episode + "/early-end",
                Map.of("endedOn", TODAY.toString(), "reason", "Manages alone.", "sequel", "NOTHING"));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("field")).isEqualTo("sequel");
        assertThat(refusal.text("detail")).contains("NO_SUPPORT_NEEDED");
    }

    @Test
    void aChargeThatComesForwardIsAskedForAndWaits() {
        Answer receipt = manager.post(
                "/api/episodes/" + episode + "/purpose-changes",
                Map.of("changedOn", TODAY.toString(), "reason", "Waits for a long-term provider."));

        assertThat(receipt.status()).isEqualTo(201);
        Answer asked = manager.get("/api/approvals/" + receipt.text("reference"));
        assertThat(asked.text("status")).isEqualTo("WAITING");
        assertThat(asked.text("why")).isEqualTo("Waits for a long-term provider.");
        assertThat(manager.get("/api/episodes/" + episode)
                        .body()
                        .path("chargedSince")
                        .isNull())
                .isTrue();
    }

    @Test
    void withTheirDeathSupportIsOver() {
        String person = manager.get("/api/referrals/" + referral).text("personReference");

        manager.post("/api/people/" + person + "/death", Map.of("diedOn", TODAY.toString()));

        Answer over = manager.get("/api/episodes/" + episode);
        assertThat(over.text("endReason")).isEqualTo("DIED");
        assertThat(manager.get("/api/reviews").body().findValuesAsText("subjectReference"))
                .doesNotContain(episode);
        assertThat(manager.get("/api/referrals/" + referral).text("serviceOutcome"))
                .isEqualTo("NFA: Deceased");
    }

    @Test
    @Tag("KEN-08")
    void theReportCountsTheDaysOfDelay() {
        Answer report = manager.get("/api/reports/discharge-delays");

        assertThat(report.body().findValuesAsText("month")).contains("2027-02");
        report.body().forEach(month -> {
            if (month.get("month").asText().equals("2027-02")) {
                assertThat(month.get("delayed").asInt()).isPositive();
                assertThat(month.get("averageDelayDays").asDouble()).isPositive();
            }
        });
    }

    @Test
    void aRunningServiceCannotBeWithdrawnNorItsDischargeCancelled() {
        Map<String, String> reason = Map.of("reason", "Changed their mind.");

        assertThat(manager.post("/api/referrals/" + referral + "/withdrawal", reason)
                        .status())
                .isEqualTo(409);
        assertThat(manager.post("/api/referrals/" + referral + "/discharge-cancellation", reason)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aDischargeIsMovedBeforeItIsConfirmed() {
        String waiting = referFromHospital();
        triage(waiting, "STEP_DOWN", "ENABLE", "REABLEMENT");
        String day = TODAY.plusDays(3).toString();

        Answer receipt = manager.post(
                "/api/referrals/" + waiting + "/discharge-date",
                Map.of("dischargeOn", day, "reason", "Her medicines are late."));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(manager.get("/api/referrals/" + waiting).text("expectedDischargeOn"))
                .isEqualTo(day);
    }

    @Test
    void aDischargeIsCancelledBeforeItIsConfirmed() {
        String waiting = referFromHospital();
        triage(waiting, "STEP_DOWN", "ENABLE", "REABLEMENT");

        Answer receipt = manager.post(
                "/api/referrals/" + waiting + "/discharge-cancellation", Map.of("reason", "A new infection."));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(manager.get("/api/referrals/" + waiting).text("status")).isEqualTo("CONCLUDED");
    }

    private Answer event(String path, String field, LocalDate day) {
        return directCare.post("/api/episodes/" + episode + "/" + path, Map.of(field, day.toString()));
    }

    private String status() {
        return manager.get("/api/episodes/" + episode).text("status");
    }
}
