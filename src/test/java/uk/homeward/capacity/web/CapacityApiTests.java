package uk.homeward.capacity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

class CapacityApiTests extends HomewardTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate database;

    private ApiCaller commissioner = new ApiCaller(0, "");

    @BeforeEach
    void signIn() {
        commissioner = new ApiCaller(port, "commissioner");
    }

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from capacity_change where service = 'ENABLE'");
    }

    @Test
    void showsEachServiceWithItsSourcesAndWeeks() {
        Answer all = commissioner.get("/api/capacity");

        assertThat(all.status()).isEqualTo(200);
        assertThat(all.body().findValuesAsText("service")).containsExactly("ENABLE", "D2A", "LIVEIN", "BEDS");
        Answer block = commissioner.get("/api/capacity/D2A");
        assertThat(block.body().at("/sources/0/source").asText()).isEqualTo("BLOCK");
        assertThat(block.body().at("/sources/0/weeks")).hasSize(12);
        assertThat(block.body().at("/sources/1/source").asText()).isEqualTo("SPOT");
        assertThat(block.body().at("/sources/1/free").isMissingNode()
                        || block.body().at("/sources/1/free").isNull())
                .as("no limit")
                .isTrue();
        assertThat(commissioner
                        .get("/api/capacity/waiting")
                        .body()
                        .path("items")
                        .isArray())
                .isTrue();
        assertThat(commissioner.get("/api/reports/spot-purchases").body().isArray())
                .isTrue();
        assertThat(commissioner.get("/api/capacity/NOSUCH").status()).isEqualTo(404);
    }

    @Test
    @Tag("KEN-22")
    void commissionersRecordRecruitmentOnceForEachKey() {
        double before = bought();
        Map<String, Object> change = recruited(12.5);

        Answer first = commissioner.post("/api/capacity/ENABLE/changes", "key-of-the-recruitment", change);
        Answer again = commissioner.post("/api/capacity/ENABLE/changes", "key-of-the-recruitment", change);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/api/capacity/ENABLE");
        assertThat(again.status()).isEqualTo(201);
        assertThat(bought()).isEqualTo(before + 12.5);
        assertThat(trail.of("ENABLE"))
                .extracting(AuditEntry::what, AuditEntry::who, AuditEntry::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("Capacity changed", "commissioner", "One more worker."));
    }

    @Test
    @Tag("COV-10")
    void aReductionBelowWhatIsTakenIsRefusedWithItsField() {
        Map<String, Object> change = recruited(-90000);
        change.put("kind", "VARIED");

        Answer refused = commissioner.post("/api/capacity/ENABLE/changes", change);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("amount", "Take less away");
        assertThat(commissioner
                        .post("/api/capacity/ENABLE/changes", Map.of())
                        .body()
                        .toString())
                .contains("Say which source changes.");
    }

    @Test
    void onlyCommissionersChangeAndOnlyManagersAndTheyLook() {
        assertThat(new ApiCaller(port, "manager").get("/api/capacity").status()).isEqualTo(200);
        assertThat(new ApiCaller(port, "manager")
                        .post("/api/capacity/ENABLE/changes", recruited(1))
                        .status())
                .isEqualTo(403);
        for (String other : java.util.List.of("social-worker", "provider-a")) {
            assertThat(new ApiCaller(port, other).get("/api/capacity").status()).isEqualTo(403);
            assertThat(new ApiCaller(port, other).get("/api/capacity/waiting").status())
                    .isEqualTo(403);
        }
    }

    private double bought() {
        return commissioner
                .get("/api/capacity/ENABLE")
                .body()
                .at("/sources/0/bought")
                .asDouble();
    }

    private Map<String, Object> recruited(double hours) {
        return new HashMap<>(Map.of(
                "source",
                "IN_HOUSE",
                "kind",
                "RECRUITED",
                "amount",
                hours,
                "from",
                LocalDate.now(clock).toString(),
                "reason",
                "One more worker."));
    }
}
