package uk.homeward.transition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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

class TransitionApiTests extends HomewardTest {

    private static final String ONE = "/api/transitions/D2A-TO-ENABLE";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    private ApiCaller commissioner = new ApiCaller(0, "");

    @BeforeEach
    void signIn() {
        commissioner = new ApiCaller(port, "commissioner");
    }

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from transition_departure");
        database.update("delete from transition_phase");
        database.update("delete from capacity_change where service in ('ENABLE', 'D2A')");
    }

    private Map<String, Object> hours(int amount) {
        return Map.of("amount", amount, "from", LocalDate.now(clock).toString(), "reason", "As planned.");
    }

    private Map<String, Object> joined(String kind) {
        return Map.of("kind", kind, "amount", 60, "from", LocalDate.now(clock).toString(), "reason", "Two began.");
    }

    @Test
    @Tag("KEN-22")
    void peopleJoinAPhaseOpensAndActivityMovesOnceForEachKey() {
        assertThat(commissioner.post(ONE + "/recruitment", joined("RECRUITED")).status())
                .isEqualTo(201);
        assertThat(commissioner.post(ONE + "/phases/1/opening", Map.of()).status())
                .isEqualTo(201);

        Answer moved = commissioner.post(ONE + "/phases/1/moves", "key-of-the-move", hours(40));
        Answer again = commissioner.post(ONE + "/phases/1/moves", "key-of-the-move", hours(40));
        Answer tooMuch = commissioner.post(ONE + "/phases/1/moves", hours(21));

        assertThat(moved.status()).isEqualTo(201);
        assertThat(moved.header("Location")).isEqualTo(ONE);
        assertThat(again.status()).isEqualTo(201);
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.body().toString()).contains("amount", "Move at most 20");
        Answer view = commissioner.get(ONE);
        assertThat(view.body().at("/moved").asInt()).isEqualTo(40);
        assertThat(view.body().at("/mayMove").asInt()).isEqualTo(20);
        assertThat(commissioner.get("/api/transitions").body()).hasSize(1);
    }

    @Test
    @Tag("KEN-23")
    void whoeverWouldComeOverIsRefusedAndALossIsTold() {
        Answer refused = commissioner.post(ONE + "/recruitment", joined("CAME_OVER"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("kind", "Nobody comes over");
        assertThat(commissioner.post(ONE + "/losses", hours(24)).status()).isEqualTo(201);
        assertThat(commissioner.get(ONE).body().at("/gap").asInt()).isEqualTo(24);
    }

    @Test
    void commissionersActAndManagersLook() {
        ApiCaller manager = new ApiCaller(port, "manager");

        assertThat(manager.get(ONE).status()).isEqualTo(200);
        assertThat(manager.post(ONE + "/phases/1/moves", hours(1)).status()).isEqualTo(403);
        assertThat(manager.post(ONE + "/phases/1/opening", Map.of()).status()).isEqualTo(403);
        assertThat(manager.post(ONE + "/recruitment", joined("RECRUITED")).status())
                .isEqualTo(403);
        assertThat(manager.post(ONE + "/losses", hours(1)).status()).isEqualTo(403);
        assertThat(new ApiCaller(port, "social-worker").get(ONE).status()).isEqualTo(403);
        assertThat(commissioner.get("/api/transitions/NOSUCH").status()).isEqualTo(404);
        assertThat(commissioner.post(ONE + "/phases/2/opening", Map.of()).status())
                .isEqualTo(409);
    }
}
