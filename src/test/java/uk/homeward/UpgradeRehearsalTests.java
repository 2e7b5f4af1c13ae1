package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all process tests (junit-platform.properties), which have played across upgrades. */
@Order(Integer.MAX_VALUE)
class UpgradeRehearsalTests {

    @Test
    void somebodyStoodAtEveryTaskAndEventWhenTheReleaseWasExchanged() {
        assumeTrue(Upgrade.REHEARSED && System.getProperty("test", System.getProperty("groups")) == null);

        assertThat(Upgrade.stood()).containsAll(Upgrade.drawn());
    }
}
