package uk.homeward.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;

class ReadyMessageTests extends HomewardTest {

    @Autowired
    private ReadyMessage message;

    @LocalServerPort
    private int port;

    @Test
    void saysWhereHowWithWhatAndHowToStop() {
        assertThat(message.text())
                .contains("http://localhost:" + port)
                .contains("access-team", "social-worker", "administrator")
                .contains("its own name as password")
                .contains("jdbc:postgresql://127.0.0.1:")
                .contains("Ctrl+C");
    }
}
