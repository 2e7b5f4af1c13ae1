package uk.homeward.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.site.PageTest;

/** Each list of 120 rows is counted whole, read a page at a time and in its own order, over the API and on its page. */
class PagedListTests extends PageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String REFERRALS =
            """
            insert into referral (id, version, person_reference, source, enablement_trigger, urgent, area, status,
                                  received_at, triage_due_at, urgent_response_at)
            select 900000000 + n, 0, ?, 'GP', 'HEALTH_DETERIORATION', ?, 'Northdown', ?,
                   moment, moment, moment
              from (select n, timestamptz '2020-06-01 12:00Z' - n * interval '1 hour' as moment
                      from generate_series(1, 120) as n) as made""";

    @AfterEach
    void nothingStays() {
        for (String table : new String[] {
            "review", "community_connection", "referral", "capacity_place", "funding_escalation", "governance_decision"
        }) {
            database.update("delete from " + table + " where id > 900000000");
        }
        database.update("delete from benefit_expected where id > 910000000");
        database.update("delete from benefit_expected where id > 900000000");
    }

    /** Counting a very long list takes longer than reading a page of it: beyond 1,000 it is said to be long. */
    @Test
    void aVeryLongListIsReadToItsEndAndCountedOnlySoFar() {
        database.update(
                """
                insert into review (id, version, kind, status, subject_reference, case_reference, person_reference,
                                    comes_up_on, due_by)
                select 900000000 + n, 0, 'ANNUAL', 'SCHEDULED', 'PKG-' || 900000000 + n, 'PKG-' || 900000000 + n,
                       'PER-900000001', date '2019-01-01' + n, date '2019-01-15' + n
                  from generate_series(1, 1040) as n""");
        String annual = "?kind=ANNUAL&size=50&page=";

        JsonNode first = json(text(look("manager", "/api/reviews" + annual + 1)));

        assertThat(first.path("total").asInt()).isEqualTo(1_000);
        assertThat(first.path("more").asBoolean()).isTrue();
        assertThat(words(look("manager", "/reviews" + annual + 3)))
                .contains("More than 1,000 reviews", "Page 3 of more than 20", "Next page");
        assertThat(words(look("manager", "/reviews" + annual + 20))).contains("Next page");
        assertThat(words(look("manager", "/reviews" + annual + 21)))
                .contains("1040 reviews", "Page 21 of 21")
                .doesNotContain("Next page");
        assertThat(words(look("manager", "/reviews" + annual + 40)))
                .contains("There is no page 40.", "Page 20")
                .doesNotContain("Next page");
        assertThat(reviews("?due=OVERDUE")).isEqualTo(1_000);
        assertThat(reviews("?due=WITHIN_A_WEEK")).isZero();
        assertThat(reviews("?kind=EVENT")).isZero();
    }

    private int reviews(String filter) {
        MockHttpServletResponse answer = look("manager", "/api/reviews" + filter);
        assertThat(answer.getStatus()).isEqualTo(200);
        return json(text(answer)).path("total").asInt();
    }

    @Test
    void referralsOfAPersonTheMostRecentFirst() {
        String person = personOf(referSomebodyWithNeeds());
        database.update(REFERRALS, person, false, "CLOSED");

        JsonNode second = list("manager", "/api/referrals?personReference=" + person, "reference", "REF-900000050");

        assertThat(second.path("total").asInt()).isEqualTo(121);
        assertThat(words(look("manager", "/people/" + person + "?page=3&size=50")))
                .contains("Page 3 of 3", "REF-900000100", "REF-900000120")
                .doesNotContain("REF-900000099");
    }

    @Test
    void placesThatAreWaitedForInTheOrderInWhichTheyAreServed() {
        database.update(
                """
                insert into capacity_place (id, version, reference, case_reference, service, urgent, asked_at, asked_on,
                                            status, first_day, last_day, amount, passed_over, spot_open)
                select 900000000 + n, 0, 'EPI-' || 900000000 + n, 'REF-' || 900000000 + n, 'ENABLE', n <= 10,
                       timestamptz '2020-06-01 12:00Z' - n * interval '1 hour', date '2020-06-01', 'WAITING',
                       date '2040-01-01', date '2040-02-01', 5, 0, false
                  from generate_series(1, 120) as n""");

        JsonNode second = list("manager", "/api/capacity/waiting", "reference", "EPI-900000080");

        assertThat(second.path("total").asInt()).isEqualTo(120);
        assertThat(words(look("manager", "/capacity?page=3&size=50")))
                .contains("Page 3 of 3", "EPI-900000030", "120 requests waiting, 10 of them urgent")
                .contains("the oldest since Wednesday 27 May 2020 at 1pm")
                .doesNotContain("EPI-900000031");
    }

    /** Nobody was named for 119 of them, and one was given by somebody whom the council names no longer. */
    @Test
    void placesWithoutAProviderThoseThatBeganFirst() {
        String place =
                """
                insert into capacity_place (id, version, reference, case_reference, service, urgent, asked_at, asked_on,
                                            status, first_day, last_day, amount, passed_over, spot_open, source, provider,
                                            spot_reason, spot_approver)
                select 900000000 + n, 0, 'EPI-' || 900000000 + n, 'REF-' || 900000000 + n, 'D2A', false,
                       timestamptz '2020-06-01 12:00Z', date '2020-06-01', 'PLACED', date '2019-01-01' + n,
                       date '2040-02-01', 1, 0, false, ?, case when n in (120, 130) then ? end, 'Full.', 'manager'
                  from generate_series(?, ?) as n""";
        database.update(place, "SPOT", "gone", 1, 120);
        // Neither whoever gives a place of the block nor the council's own team has dropped out.
        database.update(place, "BLOCK", "homeward-bound", 130, 130);
        database.update(place, "IN_HOUSE", null, 131, 131);

        JsonNode second = list("broker", "/api/places/without-provider", "reference", "EPI-900000051");

        assertThat(second.path("total").asInt()).isEqualTo(120);
        assertThat(words(look("broker", "/places-without-provider?page=3&size=50")))
                .contains("Page 3 of 3", "REF-900000120", "gone", "Nobody was named")
                .doesNotContain("REF-900000130", "REF-900000131");
        assertThat(words(look("broker", "/"))).contains("120 places have no provider.");
        assertThat(look("finance", "/places-without-provider").getStatus()).isEqualTo(403);
    }

    @Test
    void connectionsTheNextToBeLookedAtFirst() {
        database.update(REFERRALS, "PER-900000001", false, "TRIAGED");
        database.update(
                """
                insert into community_connection (id, case_reference, version, person_reference, status, wishes, offer,
                                                  first_day, look_again_on, recorded_by)
                select 900000000 + n, 'REF-' || (900000000 + n), 0, 'PER-900000001', 'CONNECTED', 'Company', 'LUNCH',
                       date '2020-06-01', date '2040-06-01' - n, 'community-connector'
                  from generate_series(1, 120) as n""");

        JsonNode second = list("community-connector", "/api/community/connections", "caseReference", "REF-900000070");

        assertThat(second.path("total").asInt()).isEqualTo(120);
        assertThat(words(look("community-connector", "/community?page=3&size=50")))
                .contains("Page 3 of 3", "REF-900000020")
                .doesNotContain("REF-900000021");
    }

    @Test
    void requestsBeyondACeilingTheOldestFirst() {
        database.update(
                """
                insert into funding_escalation (id, version, reference, case_reference, service, source, starts_on,
                                                ends_on, amount, missing, asked_at, asked_by)
                select 900000000 + n, 0, 'EPI-' || 900000000 + n, 'REF-' || 900000000 + n, 'ENABLE', 'SPOT',
                       date '2020-06-01', date '2020-07-01', 100, 50,
                       timestamptz '2020-06-01 12:00Z' - n * interval '1 hour', 'social-worker'
                  from generate_series(1, 120) as n""");

        JsonNode second = list("manager", "/api/funding/escalations", "reference", "EPI-900000070");

        assertThat(second.path("total").asInt()).isEqualTo(120);
        assertThat(words(look("manager", "/funding?page=3&size=50")))
                .contains("Page 3 of 3", "REF-900000020")
                .doesNotContain("REF-900000021");
        assertThat(words(look("manager", "/"))).contains("120 requests passed a ceiling");
    }

    @Test
    void urgentRequestsTheOneWhoseTimeRunsOutFirst() {
        database.update(REFERRALS, "PER-900000001", true, "RECEIVED");

        JsonNode second = list("manager", "/api/reports/urgent", "referralReference", "REF-900000070");

        assertThat(second.path("total").asInt()).isEqualTo(120);
        assertThat(words(look("manager", "/week-six")))
                .contains("120 requests wait. These are the 25 whose time runs out first", "REF-900000096")
                .doesNotContain("REF-900000095");
    }

    @Test
    void decisionsTheNewestFirst() {
        database.update(
                """
                insert into governance_decision (id, version, status, from_profile, title, for_publication, key_decision,
                                                 decision_maker, report_from)
                select 900000000 + n, 0, 'PROPOSED', false, 'More of it', true, false, 'Cabinet Member', 'Director'
                  from generate_series(1, 120) as n""");

        JsonNode second = list("manager", "/api/decisions", "reference", "DEC-900000070");

        assertThat(second.path("total").asInt()).isGreaterThanOrEqualTo(120);
        assertThat(words(look("manager", "/decisions?page=2&size=50")))
                .contains("Page 2 of 3", "DEC-900000070", "DEC-900000021")
                .doesNotContain("DEC-900000020");
    }

    @Test
    void benefitsTheLatestFirstEachWithWhatHoldsNow() {
        String noted =
                """
                insert into benefit_expected (id, benefit, replaces, service, what, cashable, yearly, starts_on, reason,
                                              recorded_on, recorded_by)
                select %d + n, %s, %2$s, 'D2A', 'Calls', true, 100, date '2026-04-01', %s, date '2026-04-01', 'finance'
                  from generate_series(1, 120) as n""";
        database.update(noted.formatted(900_000_000, "null", "null"));
        database.update(noted.formatted(910_000_000, "900000000 + n", "'Counted twice.'"));

        JsonNode second = list("finance", "/api/benefits", "reference", "BEN-900000070");

        assertThat(second.path("total").asInt()).isEqualTo(120);
        assertThat(second.at("/items/0/expected/reason").asText()).isEqualTo("Counted twice.");
        assertThat(second.at("/items/0/before")).hasSize(1);
        assertThat(words(look("finance", "/benefits?page=3&size=50")))
                .contains("Page 3 of 3", "BEN-900000020")
                .doesNotContain("BEN-900000021");
    }

    /** The second page of fifty. */
    private JsonNode list(String login, String address, String field, String first) {
        JsonNode page = json(text(look(login, address + (address.contains("?") ? "&" : "?") + "page=2")));
        assertThat(page.path("items")).hasSize(50);
        assertThat(page.at("/items/0/" + field).asText()).isEqualTo(first);
        return page;
    }

    private static JsonNode json(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer, e);
        }
    }
}
