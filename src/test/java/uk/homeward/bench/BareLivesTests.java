package uk.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.HomewardTest;
import uk.homeward.rehearsal.RehearsalClock;

/** What the models route by is known to the bare engine too: otherwise Homeward could not be measured against it. */
class BareLivesTests extends HomewardTest {

    @Autowired
    private DataSource homeward;

    @Autowired
    private RehearsalClock clock;

    @Test
    void aLifeOnTheBareEngineComesToItsEnd() throws Exception {
        try (HikariDataSource bare = Benchmark.emptyDatabaseBeside(homeward);
                BareLives lives = BareLives.on(bare, clock)) {
            assertThat(lives.live(1, 1).timers()).isPositive();
        }
    }
}
