package uk.homeward.confidentiality.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.confidentiality.RestrictionLookup;
import uk.homeward.confidentiality.RestrictionService;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonStanding;
import uk.homeward.site.PageTest;

/** A restricted record opens to those who are named on it, or for a while with a reason that is looked into. */
class RestrictedRecordTests extends PageTest {

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private RestrictionLookup lookup;

    @Autowired
    private PersonRecords records;

    @Autowired
    private PersonService people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestRestTemplate http;

    private String referral = "";
    private String person = "";
    private String task = "";

    @BeforeEach
    void aRestrictedRecordWithWorkForTheAccessTeam() {
        referral = referSomebodyWithNeeds();
        person = personOf(referral);
        task = taskOf(referral, "triageReferral");
        submit(
                "social-worker",
                "/people/" + person + "/restriction",
                "ground",
                "STAFF_OR_FAMILY",
                "reason",
                "Daughter works in the contact centre.",
                "readers",
                "manager");
    }

    @Test
    void itOpensToThoseWhoAreNamedAndToWhoeverRestrictedIt() {
        assertThat(words(look("social-worker", "/people/" + person)))
                .contains("Hara", "1 Sample Street", "Restricted record");
        assertThat(look("manager", "/cases/" + referral).getStatus()).isEqualTo(200);
        assertThat(words(look("manager", "/panel/tasks/" + task))).contains("Hara");
    }

    @Test
    void toNobodyElseByAnyWayIn() {
        for (String page : new String[] {
            "/people/" + person,
            "/cases/" + referral,
            "/cases/" + referral + "/withdraw",
            "/people/" + person + "/contact",
            "/people/" + person + "/restriction"
        }) {
            assertThat(look("access-team", page).getRedirectedUrl())
                    .as(page)
                    .isEqualTo("/people/" + person + "/opening");
        }
        for (String address : new String[] {
            "/api/people/" + person,
            "/api/referrals/" + referral,
            "/api/cases/" + referral + "/trail",
            "/api/people/" + person + "/circumstances",
            "/drafts/" + task
        }) {
            MockHttpServletResponse answer = look("access-team", address);
            assertThat(answer.getStatus()).as(address).isEqualTo(403);
            assertThat(text(answer)).as(address).doesNotContain("Hara");
        }
        assertThat(words(look("access-team", "/panel/tasks/" + task)))
                .contains("This record is restricted.")
                .doesNotContain("Hara", "choir", "Bronwen");
        assertThat(text(look("access-team", "/panel/cards/" + task))).contains("\"initials\":\"\"");
        assertThat(text(look("access-team", "/api/referrals?size=200"))).doesNotContain(person);
        assertThat(text(look("manager", "/api/referrals?size=200"))).contains(person);
        assertThat(words(submit("access-team", "/search", "sought", "ME14 1XQ")))
                .contains("Restricted record", person)
                .doesNotContain("Hara", "85", "large print");
    }

    @Test
    void nobodyWorksOnItsTasksToWhomItIsClosed() {
        ResponseEntity<JsonNode> refused = claim();

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(String.valueOf(refused.getBody())).contains("This record is restricted. Open it");
        submit("access-team", "/people/" + person + "/opening", "reason", "She is in the lobby.");
        assertThat(claim().getStatusCode().value()).isEqualTo(204);
    }

    private ResponseEntity<JsonNode> claim() {
        return http.withBasicAuth("access-team", "access-team")
                .postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", "access-team"), JsonNode.class);
    }

    @Test
    void whoeverOpensItSaysWhySeesItForTheDayAndIsLookedInto() {
        String opening = "/people/" + person + "/opening";
        assertThat(words(submit("access-team", opening, "reason", " ")))
                .contains("Say why you have to open this record.");
        assertThat(words(look("access-team", opening))).doesNotContain("Hara");

        submit("access-team", opening, "reason", "She is in the lobby.");

        assertThat(words(look("access-team", "/people/" + person)))
                .contains("Hara", "1 Sample Street", "She is in the lobby.");
        assertThat(words(look("direct-care", "/"))).doesNotContain("closed to them");
        assertThat(words(look("manager", "/"))).contains("Somebody opened a record that was closed to them");
        assertThat(words(look("information-governance", "/restricted-records")))
                .contains(person, "access-team", "She is in the lobby.", "Daughter works in the contact centre.")
                .doesNotContain("Hara");
        long number =
                database.sql("select id from record_opening").query(Long.class).single();
        submit("manager", "/restricted-records/openings/" + number, "finding", "Right: nobody else was there.");
        assertThat(words(look("manager", "/"))).doesNotContain("closed to them");
        assertThat(words(look("manager", "/restricted-records")))
                .contains("Right: nobody else was there.", "By manager");
        travelTo(TODAY.plusDays(1));
        assertThat(look("access-team", "/people/" + person).getRedirectedUrl()).isEqualTo(opening);
    }

    @Test
    void itIsFoundByReferenceOrByWhoeverIsNamedAndIsGoneWhenLifted() {
        assertThat(words(look("manager", "/restricted-records?sought=" + person)))
                .contains("Member of staff");
        assertThat(words(look("manager", "/restricted-records?sought=Manager"))).contains(person);
        assertThat(words(look("manager", "/restricted-records?sought=PER-999999")))
                .doesNotContain(person);

        submit("manager", "/people/" + person + "/restriction/lifting", "reason", "She left the council.");

        assertThat(look("access-team", "/people/" + person).getStatus()).isEqualTo(200);
        assertThat(words(look("manager", "/restricted-records"))).doesNotContain(person);
    }

    @Test
    void nobodyIsNamedWhoNeverSignedIn() {
        String restriction = "/people/" + person + "/restriction";

        assertThat(words(submit(
                        "manager",
                        restriction,
                        "ground",
                        "ADOPTION",
                        "reason",
                        "A court",
                        "readers",
                        "manger, finance")))
                .contains("Nobody has signed in as manger. Check the name, or leave it out until they have.");

        assertThat(lookup.of(person).orElseThrow().readers()).containsExactly("manager", "social-worker");
    }

    @Test
    void aRecordIsRestrictedAndOpenedOverTheApiToo() {
        String address = "/api/people/" + person;

        assertThat(post("access-team", address + "/opening", Map.of("reason", " ")))
                .isEqualTo(422);
        assertThat(post("access-team", address + "/opening", Map.of("reason", "She is in the lobby.")))
                .isEqualTo(201);
        assertThat(text(look("access-team", address))).contains("Hara");
        assertThat(post("manager", address + "/restriction/lifting", Map.of("reason", "She left the council.")))
                .isEqualTo(201);
        assertThat(lookup.of(person)).isEmpty();
        assertThat(post(
                        "manager",
                        address + "/restriction",
                        Map.of("ground", "ADOPTION", "reason", "A court", "readers", List.of("finance"))))
                .isEqualTo(201);
        assertThat(lookup.of(person).orElseThrow().readers()).containsExactly("finance", "manager");
        database.sql("delete from record_opening where person_reference = :person")
                .param("person", person)
                .update();
    }

    @Test
    void nothingIsRestrictedOrOpenedThatIsNobodys() {
        String nobody = "PER-999999999";

        assertThat(post(
                        "manager",
                        "/api/people/" + nobody + "/restriction",
                        Map.of("ground", "ADOPTION", "reason", "A court")))
                .isEqualTo(404);
        assertThat(post("manager", "/api/people/" + nobody + "/opening", Map.of("reason", "She is in the lobby.")))
                .isEqualTo(404);
        assertThat(look("manager", "/people/" + nobody + "/restriction").getStatus())
                .isEqualTo(404);
        for (String page : List.of("/restriction/lifting", "/opening")) {
            assertThat(words(submit("manager", "/people/" + nobody + page, "reason", "A court")))
                    .as(page)
                    .contains("There is no person with this reference");
        }
        assertThat(database.sql("select count(*) from restriction where person_reference = :nobody")
                        .param("nobody", nobody)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private int post(String login, String address, Map<String, Object> told) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return http.withBasicAuth(login, login)
                .postForEntity(address, new HttpEntity<>(told, headers), JsonNode.class)
                .getStatusCode()
                .value();
    }

    @Test
    void aProtectedAddressRestrictsTheRecordForAsLongAsItIsProtected() {
        submit("manager", "/people/" + person + "/restriction/lifting", "reason", "Told anew below.");
        PersonStanding known = people.find(person).standing();

        records.correct(person, new PersonStanding(known.nhsNumberState(), false, true), "Her husband looks for her.");
        assertThat(lookup.of(person))
                .get()
                .extracting(one -> one.ground().label())
                .isEqualTo("Protected address");
        assertThat(look("access-team", "/people/" + person).getStatus()).isEqualTo(302);

        records.correct(person, known, "He has died.");
        assertThat(lookup.of(person)).isEmpty();
    }
}
