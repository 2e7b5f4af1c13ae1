package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.api.ApiCaller.referral;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller.Answer;
import uk.homeward.referral.ReferralSource;

class ReferralApiTests extends HomewardTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    private ApiCaller accessTeam = new ApiCaller(0, "");

    @BeforeEach
    void signIn() {
        accessTeam = new ApiCaller(port, "access-team");
    }

    @Test
    void aReferralIsReceivedAndWaitsForTheAccessTeam() {
        Answer receipt = accessTeam.post("/api/referrals", referral());

        assertThat(receipt.status()).isEqualTo(201);
        String reference = receipt.text("reference");
        assertThat(receipt.header("Location")).isEqualTo("/api/referrals/" + reference);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(reference).count())
                .isEqualTo(1);
        Answer found = accessTeam.get("/api/referrals/" + reference);
        assertThat(found.text("status")).isEqualTo("RECEIVED");
        assertThat(found.text("proposedRoute")).isEqualTo("STEP_UP");
        assertThat(found.text("situation")).isEqualTo("Weak after influenza.");
        assertThat(accessTeam.get("/api/referrals").body().findValuesAsText("reference"))
                .contains(reference);
    }

    /** Whoever prescribes support says for whom, why and where: which service it is nobody need know before triage. */
    @ParameterizedTest
    @EnumSource(ReferralSource.class)
    @Tag("KEN-36")
    void oneShortRequestToThePathwayIsEnoughWhoeverRefers(ReferralSource prescriber) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "person",
                Map.of(
                        "givenName",
                        "Ottilie",
                        "familyName",
                        "Fenwood",
                        "dateOfBirth",
                        LocalDate.of(1939, 2, 1).plusDays(prescriber.ordinal()).toString()),
                "source",
                prescriber.name(),
                "trigger",
                "HEALTH_DETERIORATION",
                "area",
                "Millbrook"));
        if (prescriber.isHospital()) {
            request.put("expectedDischargeOn", LocalDate.now(clock).toString());
        }

        Answer receipt = accessTeam.post("/api/referrals", request);

        assertThat(receipt.status()).as(receipt.text("detail")).isEqualTo(201);
        Answer found = accessTeam.get("/api/referrals/" + receipt.text("reference"));
        assertThat(found.text("status")).isEqualTo("RECEIVED");
        assertThat(found.text("proposedRoute")).isEqualTo(prescriber.isHospital() ? "STEP_DOWN" : "STEP_UP");
        assertThat(found.body().hasNonNull("service")).isFalse();
        request.put("service", "D2A");
        Answer refusal = accessTeam.post("/api/referrals", request);
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("field")).isEqualTo("service");
    }

    @Test
    void whoLookedIsInTheTrailOfTheCase() {
        String reference = accessTeam.post("/api/referrals", referral()).text("reference");

        new ApiCaller(port, "social-worker").get("/api/referrals/" + reference);

        Answer trail = accessTeam.get("/api/cases/" + reference + "/trail");
        assertThat(trail.body().findValuesAsText("what")).first().isEqualTo("Referral received");
        assertThat(trail.body().findValuesAsText("who")).last().isEqualTo("social-worker");
        assertThat(trail.body().findValuesAsText("what")).last().isEqualTo("Looked at");
    }

    @Test
    void aListShowsNothingThatIsSaidOfAPerson() {
        accessTeam.post("/api/referrals", referral());

        assertThat(accessTeam.get("/api/referrals").response().body()).doesNotContain("influenza", "Farrow");
    }

    @Test
    void aPersonIsFoundByWordsThatStayOutOfTheAddress() {
        ObjectNode request = referral();
        ((ObjectNode) request.get("person")).put("nhsNumber", "9990000034").put("familyName", "Hollybush");
        accessTeam.post("/api/referrals", request);

        Answer found = accessTeam.post(
                "/api/people/search", Map.of("Content-Type", "application/json"), "{\"text\":\"hollyb\"}");

        assertThat(found.body()).hasSize(1);
        String reference = found.body().get(0).get("reference").asText();
        assertThat(accessTeam.get("/api/people/" + reference).text("nhsNumber")).isEqualTo("9990000034");
        assertThat(accessTeam
                        .get("/api/referrals?personReference=" + reference)
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    /** K4: one NHS number, one birth date, two names. */
    @Test
    void anotherNameForAKnownNhsNumberIsAskedAbout() {
        ObjectNode first = referral();
        person(first).put("nhsNumber", "9990000042");
        ObjectNode second = referral();
        person(second)
                .put("nhsNumber", "9990000042")
                .put("givenName", "Quentin")
                .put("familyName", "Other");
        accessTeam.post("/api/referrals", first);

        Answer refusal = accessTeam.post("/api/referrals", second);

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.text("detail")).contains("another name", "PER-").doesNotContain("Quentin");
    }

    /** P1, P4: whoever has one name, a year of birth and somebody else's telephone is not turned away. */
    @Test
    void aHospitalIsNotTurnedAwayForWhatItDoesNotKnow() {
        ObjectNode request = referral();
        person(request).remove(List.of("givenName", "nhsNumber"));
        person(request)
                .put("familyName", "Onename")
                .put("dateOfBirth", "1938")
                .put("telephone", "daughter 07700 900123");

        String reference = accessTeam.post("/api/referrals", request).text("reference");

        String person = accessTeam.get("/api/referrals/" + reference).text("personReference");
        Answer known = accessTeam.get("/api/people/" + person);
        assertThat(known.body().get("birthDateEstimated").asBoolean()).isTrue();
        assertThat(known.text("telephone")).isEqualTo("daughter 07700 900123");
        assertThat(known.body().get("telephoneToBeChecked").asBoolean()).isTrue();
    }

    /** K3: new value, old value, who, when and why. */
    @Test
    void aPersonsRecordIsPutRight() {
        String reference = accessTeam.post("/api/referrals", referral()).text("reference");
        String person = accessTeam.get("/api/referrals/" + reference).text("personReference");
        Map<String, ?> right = Map.of("familyName", "Farrow", "dateOfBirth", "1939-03-01");

        Answer receipt = accessTeam.post(
                "/api/people/" + person + "/corrections", Map.of("details", right, "reason", "The passport was seen"));
        Answer refused = accessTeam.post("/api/people/" + person + "/corrections", Map.of("reason", "Nothing given"));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(accessTeam.get("/api/people/" + person).text("familyName")).isEqualTo("Farrow");
        String asked = receipt.text("reference");
        Answer decided =
                new ApiCaller(port, "manager").post("/api/approvals/" + asked + "/decision", Map.of("approved", true));
        assertThat(decided.status()).isLessThan(300);
        assertThat(accessTeam.get("/api/people/" + person).text("dateOfBirth")).isEqualTo("1939-03-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("field")).isEqualTo("details");
    }

    @Test
    void aWithdrawnReferralIsNoLongerWorkForAnybody() {
        String reference = accessTeam.post("/api/referrals", referral()).text("reference");

        Answer receipt =
                accessTeam.post("/api/referrals/" + reference + "/withdrawal", Map.of("reason", "Her son moves in."));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(accessTeam.get("/api/referrals/" + reference).text("status")).isEqualTo("WITHDRAWN");
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(reference).count())
                .isZero();
    }

    @Test
    void aWithdrawalNeedsAReason() {
        String reference = accessTeam.post("/api/referrals", referral()).text("reference");

        Answer refusal = accessTeam.post("/api/referrals/" + reference + "/withdrawal", Map.of());

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("field")).isEqualTo("reason");
    }

    @Test
    void withTheirDeathAPersonsReferralIsWithdrawn() {
        String reference = accessTeam.post("/api/referrals", referral()).text("reference");
        String person = accessTeam.get("/api/referrals/" + reference).text("personReference");

        Answer receipt = accessTeam.post(
                "/api/people/" + person + "/death",
                Map.of("diedOn", LocalDate.now(clock).toString()));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(accessTeam.get("/api/referrals/" + reference).text("status")).isEqualTo("WITHDRAWN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsRefusedNamingItsField(String field, Consumer<ObjectNode> mistake, String remedy) {
        ObjectNode request = referral();
        mistake.accept(request);

        Answer refusal = accessTeam.post("/api/referrals", request);

        assertThat(refusal.status()).as(refusal.text("detail")).isEqualTo(422);
        assertThat(refusal.text("type")).isEqualTo("/problems/refusal");
        assertThat(refusal.text("field")).isEqualTo(field);
        assertThat(refusal.body().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(refusal.text("detail")).contains(remedy);
        assertThat(refusal.text("instance")).isEqualTo("/api/referrals");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("person.nhsNumber", request -> person(request).put("nhsNumber", "9990000019"), "ten digits"),
                mistake(
                        "person.nhsNumber",
                        request -> person(request).put("nhsNumber", 9990000018L),
                        "quotation marks"),
                mistake("person.dateOfBirth", request -> person(request).put("dateOfBirth", "2999-01-01"), "future"),
                mistake("person.dateOfBirth", request -> person(request).put("dateOfBirth", "2/28/39"), "17 May 1941"),
                mistake("person.dateOfBirth", request -> person(request).put("dateOfBirth", "1939-02-30"), "real date"),
                mistake(
                        "person.familyName",
                        request -> person(request).remove(List.of("givenName", "familyName")),
                        "name"),
                mistake("person.nhsNumber", request -> person(request).put("nhsNumber", "9999999999"), "ten digits"),
                mistake("person.ethnicity", request -> person(request).put("ethnicity", "british"), "WHITE_BRITISH, "),
                mistake("area", request -> request.put("area", "Atlantis"), "Northdown, "),
                mistake("person.givenName", request -> person(request).put("givenName", "Ott\u0000ilie"), "control"),
                mistake(
                        "person.familyName",
                        request -> person(request).put("givenName", "\u200b").put("familyName", " \u2060"),
                        "name"),
                mistake(
                        "expectedDischargeOn",
                        request -> request.put("source", "HOSPITAL_WARD").put("expectedDischargeOn", "0026-11-24"),
                        "1900 to 2200"),
                mistake("person.surname", request -> person(request).put("surname", "Farrow"), "familyName"),
                mistake("urgnt", request -> request.put("urgnt", true), "urgent"),
                mistake("urgent", request -> request.put("urgent", "yes"), "true or false"),
                mistake("source", request -> request.put("source", "HOSPITAL"), "HOSPITAL_WARD, "),
                mistake("source", request -> request.put("source", 0), "HOSPITAL_WARD, "),
                mistake("trigger", request -> request.remove("trigger"), "what changed"),
                mistake("situation", request -> request.put("situation", "x".repeat(5_000)), "4,000"),
                mistake("person", request -> request.put("person", "Ottilie Farrow"), "curly brackets"),
                mistake("expectedDischargeOn", request -> request.put("source", "HOSPITAL_WARD"), "hospital expects"));
    }

    /** F2: the ward tells on Monday whom it sent home on Saturday. */
    @Test
    void anExpectedDischargeInThePastIsTaken() {
        String yesterday = LocalDate.now(clock).minusDays(1).toString();

        Answer receipt = accessTeam.post(
                "/api/referrals", referral().put("source", "HOSPITAL_WARD").put("expectedDischargeOn", yesterday));

        assertThat(receipt.status()).as(receipt.text("detail")).isEqualTo(201);
    }

    private static Arguments mistake(String field, Consumer<ObjectNode> change, String remedy) {
        return Arguments.of(field, change, remedy);
    }

    private static ObjectNode person(ObjectNode request) {
        return (ObjectNode) request.get("person");
    }
}
