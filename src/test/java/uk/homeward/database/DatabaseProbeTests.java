package uk.homeward.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;

class DatabaseProbeTests extends HomewardTest {

    @Autowired
    private DatabaseProbe probe;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestRestTemplate http;

    @Test
    void findsTheDatabaseThatAnswers() {
        assertThat(probe.answers()).isTrue();
        assertThat(http.getForObject("/actuator/health/readiness", String.class))
                .contains("\"db\":{\"status\":\"UP\"}");
    }

    @Test
    void saysAtOnceThatNobodyAnswers() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        DatabaseProbe silent = new DatabaseProbe(new EmbeddedAddress(nobody, ""));

        assertThat(silent.answers()).isFalse();
        assertThat(new DatabaseHealthIndicator(silent).health().getStatus()).isEqualTo(Status.DOWN);
    }

    /** Whoever waits is answered within five seconds. */
    @Test
    void noStatementAndNoLockIsWaitedForLonger() {
        assertThat(database.queryForObject("show statement_timeout", String.class))
                .isEqualTo("4s");
        assertThat(database.queryForObject("show lock_timeout", String.class)).isEqualTo("3s");
    }
}
