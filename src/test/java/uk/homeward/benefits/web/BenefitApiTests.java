package uk.homeward.benefits.web;

import static org.assertj.core.api.Assertions.assertThat;

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

@Tag("KEN-26")
class BenefitApiTests extends HomewardTest {

    private static final Map<String, Object> CALLS =
            Map.of("service", "D2A", "what", "Fewer calls", "cashable", true, "pounds", 24_000, "from", "2024-04-01");

    @LocalServerPort
    private int port;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from benefit_realised");
        database.update("delete from benefit_expected");
    }

    private ApiCaller as(String login) {
        return new ApiCaller(port, login);
    }

    @Test
    void aBenefitIsNotedCorrectedAndRealisedByThoseWhoAnswerForMoney() {
        Answer noted = as("finance").post("/api/benefits", CALLS);
        assertThat(noted.status()).isEqualTo(201);
        String place = noted.header("Location");

        Answer corrected = as("commissioner")
                .post(
                        place + "/corrections",
                        Map.of(
                                "service",
                                "D2A",
                                "what",
                                "Fewer calls",
                                "cashable",
                                false,
                                "pounds",
                                12_000,
                                "from",
                                "2024-04-01",
                                "reason",
                                "Counted twice."));
        Answer realised = as("manager")
                .post(place + "/realised", Map.of("pounds", 3_000, "on", "2024-09-30", "evidence", "Ledger, period 6"));

        assertThat(corrected.status()).isEqualTo(201);
        assertThat(realised.status()).isEqualTo(201);
        Answer found = as("compliance").get(place);
        assertThat(found.body().at("/expected/pounds").asDouble()).isEqualTo(12_000);
        assertThat(found.body().at("/expected/cashable").asBoolean()).isFalse();
        assertThat(found.body().at("/before/0/pounds").asDouble()).isEqualTo(24_000);
        assertThat(found.body().at("/realisedPounds").asDouble()).isEqualTo(3_000);
        int number = found.body().at("/realised/0/number").asInt();
        assertThat(as("finance")
                        .post(
                                place + "/realised/" + number + "/corrections",
                                Map.of(
                                        "pounds",
                                        2_500,
                                        "on",
                                        "2024-09-30",
                                        "evidence",
                                        "Ledger",
                                        "reason",
                                        "Wrong line."))
                        .status())
                .isEqualTo(201);
        assertThat(as("finance").get("/api/benefits/years").body()).first().satisfies(year -> assertThat(
                        year.path("realisedOther").asDouble())
                .isEqualTo(2_500));
        assertThat(trail.of(found.text("reference")))
                .extracting(AuditEntry::what, AuditEntry::who)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Benefit noted", "finance"),
                        org.assertj.core.groups.Tuple.tuple("Benefit corrected", "commissioner"),
                        org.assertj.core.groups.Tuple.tuple("Benefit realised", "manager"));
    }

    @Test
    void whatIsRefusedNamesItsFieldAndWhoMayNotIsTurnedAway() {
        Answer refused = as("finance")
                .post("/api/benefits", Map.of("service", "D2A", "what", "Calls", "cashable", true, "pounds", -1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("pounds", "not negative");
        assertThat(as("compliance").post("/api/benefits", CALLS).status()).isEqualTo(403);
        assertThat(as("therapist").get("/api/benefits").status()).isEqualTo(403);
        assertThat(as("finance").get("/api/benefits/BEN-999999").status()).isEqualTo(404);
        assertThat(as("finance").get("/api/benefits").body().path("total").asInt())
                .isZero();
    }
}
