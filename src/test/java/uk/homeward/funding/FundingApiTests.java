package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.capacity.ContractSource;
import uk.homeward.refusal.Refusals;

class FundingApiTests extends HomewardTest {

    private static final String REFERENCE = "EPI-960001";

    @LocalServerPort
    private int port;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void leaveNothingBehind() {
        String ours = " where commitment_id in (select id from commitment where reference like 'EPI-96%')";
        database.update(
                "delete from commitment_actual_part where actual_id in (select id from commitment_actual" + ours + ")");
        database.update("delete from commitment_actual" + ours);
        if (database.queryForList("select id from commitment where reference = ? and state = 'COMMITTED'", REFERENCE)
                        .size()
                > 0) {
            commitments.end(REFERENCE, today().minusDays(1));
        }
        database.update("delete from funding_escalation where reference like 'EPI-96%'");
        database.update("update funding_budget set ceiling = null where id like 'D2A_COUNCIL/%'");
        database.update("delete from contract_decision where service = 'D2A'");
        database.update("delete from awarded_contract");
        database.update("delete from issued_tender");
    }

    private ApiCaller as(String login) {
        return new ApiCaller(port, login);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void commit(long pounds) {
        commitments.commit(FundingHouse.request(
                REFERENCE,
                "D2A",
                ContractSource.BLOCK,
                today(),
                today().plusDays(13),
                java.math.BigDecimal.valueOf(pounds)));
    }

    @Test
    @Tag("HAM-17")
    void positionsAndPartsAreTold() {
        commit(1_000);

        Answer positions = as("finance").get("/api/funding");
        assertThat(positions.status()).isEqualTo(200);
        assertThat(positions.body().path("lines"))
                .filteredOn(line -> line.path("line").asText().equals("D2A_COUNCIL"))
                .first()
                .satisfies(line -> assertThat(line.path("approved").asDouble()).isEqualTo(3_600_000));
        assertThat(positions.body().at("/funders").size()).isEqualTo(2);
        assertThat(as("manager")
                        .get("/api/funding/commitments/" + REFERENCE)
                        .body()
                        .at("/parts/0/amount")
                        .asDouble())
                .isEqualTo(600);
        assertThat(as("manager").get("/api/funding/spot").status()).isEqualTo(200);
        assertThat(as("therapist").get("/api/funding").status()).isEqualTo(403);
    }

    @Test
    @Tag("HAM-03")
    void whatIsRefusedIsKeptAndAudited() {
        assertThat(Refusals.field(() -> commit(900_000_000))).isEqualTo("amount");

        Answer waiting = as("manager").get("/api/funding/escalations/" + REFERENCE);
        assertThat(waiting.body().path("amount").asDouble()).isEqualTo(900_000_000);
        assertThat(trail.of("REF-960001"))
                .extracting(AuditEntry::what, AuditEntry::reference)
                .contains(org.assertj.core.groups.Tuple.tuple("Commitment escalated", REFERENCE));
        assertThat(as("manager")
                        .post(
                                "/api/funding/escalations/" + REFERENCE + "/closing",
                                Map.of("reason", "Another service."))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aCeilingIsSetByFinanceAndNotUnderWhatIsCommitted() {
        commit(1_000);
        String ceilings = "/api/funding/lines/D2A_COUNCIL/ceilings";

        Answer refused = as("finance").post(ceilings, Map.of("pounds", 1, "reason", "Savings."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("is committed already", "pounds");
        assertThat(as("finance")
                        .post(ceilings, Map.of("pounds", -1, "reason", "Savings."))
                        .status())
                .isEqualTo(422);
        assertThat(as("therapist")
                        .post(ceilings, Map.of("pounds", 700_000, "reason", "More."))
                        .status())
                .isEqualTo(403);

        Answer set = as("finance").post(ceilings, Map.of("pounds", 3_700_000, "reason", "More for the winter."));

        assertThat(set.status()).isEqualTo(201);
        assertThat(as("finance")
                        .get(set.header("Location"))
                        .body()
                        .path("approved")
                        .asDouble())
                .isEqualTo(3_700_000);
        assertThat(trail.of("D2A_COUNCIL")).last().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("finance");
            assertThat(entry.what()).isEqualTo("Ceiling changed");
            assertThat(entry.reason()).contains("£3,700,000.00 instead of £3,600,000.00. More for the winter.");
        });
    }

    @Test
    void whatWasPaidIsBookedOnceAndChangesAreRefusedInSentences() {
        commit(1_000);
        String commitment = "/api/funding/commitments/" + REFERENCE;
        Map<String, Object> invoice = Map.of("on", today().toString(), "amount", 412.50, "document", "INV-1");

        Answer booked = as("finance").post(commitment + "/actuals", invoice);
        assertThat(booked.status()).isEqualTo(201);
        assertThat(as("finance")
                        .post(
                                commitment + "/actuals",
                                Map.of("on", today().toString(), "amount", 412.50, "document", "inv 1"))
                        .status())
                .isEqualTo(409);
        assertThat(as("finance")
                        .post(
                                commitment + "/actuals",
                                Map.of("on", today().toString(), "amount", -52.80, "document", "CN-1"))
                        .status())
                .isEqualTo(201);
        assertThat(as("finance").get(commitment).body().path("actual").asDouble())
                .isEqualTo(359.7);
        assertThat(as("finance")
                        .post(commitment + "/changes", Map.of("amount", -5, "reason", "Wrong."))
                        .body()
                        .toString())
                .contains("not negative");
    }

    @Test
    void aPaymentBeyondTheCommitmentAndAReversalNeedASecondPerson() {
        commit(1_000);
        String commitment = "/api/funding/commitments/" + REFERENCE;
        Map<String, Object> invoice =
                new HashMap<>(Map.of("on", today().toString(), "amount", 1_052.80, "document", "INV-2"));
        Answer refused = as("finance").post(commitment + "/actuals", invoice);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("only £1,000.00 is committed");

        invoice.put("beyondBecause", "Two carers were needed from Monday.");
        Answer asked = as("finance").post(commitment + "/actuals", invoice);
        assertThat(asked.status()).isEqualTo(201);
        assertThat(as("finance").get(commitment).body().path("actual").asDouble())
                .isZero();
        Map<String, Object> yes = Map.of("approved", true);
        assertThat(as("finance")
                        .post(asked.header("Location") + "/decision", yes)
                        .status())
                .isEqualTo(409);
        assertThat(as("manager")
                        .post(asked.header("Location") + "/decision", yes)
                        .status())
                .isEqualTo(201);
        assertThat(as("finance").get(commitment).body().path("actual").asDouble())
                .isEqualTo(1_052.8);

        String number = as("finance")
                .get(commitment + "/actuals")
                .body()
                .at("/0/number")
                .asText();
        Answer reversal =
                as("finance").post(commitment + "/actuals/" + number + "/reversals", Map.of("reason", "Wrong person."));
        assertThat(reversal.status()).isEqualTo(201);
        assertThat(as("manager")
                        .post(reversal.header("Location") + "/decision", yes)
                        .status())
                .isEqualTo(201);
        assertThat(as("finance").get(commitment).body().path("actual").asDouble())
                .isZero();
        assertThat(as("finance")
                        .get(commitment + "/actuals")
                        .body()
                        .at("/0/reversalReason")
                        .asText())
                .isEqualTo("Wrong person.");
    }

    @Test
    @Tag("HAM-04")
    void anAwardIsRefusedWithoutATenderAndTakenAfterOne() {
        String path = "/api/funding/procurement/LIVEIN";
        String day = today().toString();
        Map<String, Object> award =
                Map.of("awardedOn", day, "provider", "Harbour Live-in Care Ltd", "from", day, "until", "2029-03-31");

        Answer refused = as("commissioner").post(path + "/awards", award);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("No tender for Live-in Care was issued before", "awardedOn");
        assertThat(as("finance").post(path + "/awards", award).status()).isEqualTo(403);

        Map<String, Object> tender = Map.of(
                "issuedOn",
                today().minusDays(90).toString(),
                "model",
                "LIVE_IN_CARE",
                "routes",
                List.of("STEP_UP"),
                "shortTerm",
                true);
        assertThat(as("commissioner").post(path + "/tenders", tender).status()).isEqualTo(201);
        Answer recorded = as("manager").post(path + "/awards", award);

        assertThat(recorded.status()).isEqualTo(201);
        assertThat(as("finance").get(recorded.header("Location")).body())
                .extracting(step -> step.path("kind").asText())
                .containsExactly("TENDER_ISSUED", "CONTRACT_AWARDED");
        assertThat(as("finance").get("/api/funding/contracts/LIVEIN").text("until"))
                .isEqualTo("2029-03-31");
        assertThat(trail.of("LIVEIN")).extracting(AuditEntry::what).contains("Tender issued", "Contract awarded");
        assertThat(as("commissioner")
                        .post("/api/funding/procurement/NOSUCH/tenders", tender)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("KEN-10")
    void whoCommissionsAServiceIsTold() {
        assertThat(as("finance").get("/api/funding/services").body())
                .filteredOn(service -> service.path("service").asText().equals("D2A"))
                .first()
                .satisfies(service -> {
                    assertThat(service.path("commissionedBy").asText()).isEqualTo("Wealdshire County Council");
                    assertThat(service.path("lines").size()).isEqualTo(3);
                });
    }

    @Test
    @Tag("HAM-05")
    void theExtensionIsDecidedByThoseWhoAnswerForIt() {
        String decisions = "/api/funding/contracts/D2A/extension-decisions";

        assertThat(as("finance")
                        .post(decisions, Map.of("extend", true, "reason", "Good."))
                        .status())
                .isEqualTo(403);
        Answer decided = as("commissioner").post(decisions, Map.of("extend", true, "reason", "Good work."));

        assertThat(decided.status()).isEqualTo(201);
        assertThat(as("manager").get(decided.header("Location")).text("until")).isEqualTo("2029-03-31");
        assertThat(as("manager")
                        .post(decisions, Map.of("extend", false, "reason", "No."))
                        .status())
                .isEqualTo(409);
    }
}
