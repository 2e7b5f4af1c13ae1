package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.governance.Approval;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

/** A service that hangs on a decision takes nobody before that is in force. */
class EpisodeAuthorityTests {

    private final EpisodeHouse house =
            ServiceExamples.home().decision("HOME_DECISION").house();

    @Test
    @Tag("HAM-02")
    void nobodyIsAcceptedBeforeTheDecisionIsInForce() {
        house.approved.clear();

        Refusal refusal = Refusals.of(() -> house.open("HOME"));

        assertThat(refusal)
                .hasMessage("Support at Home waits for its decision, which is not in force yet."
                        + " Choose another day or another service.");
        assertThat(refusal.field()).isEqualTo("plannedStartOn");
        assertThat(house.rows).isEmpty();

        inForceOn(house.clock.today());
        assertThat(house.open("HOME")).startsWith("EPI-");
    }

    @Test
    @Tag("HAM-02")
    void nobodyIsPlannedToStartBeforeItsFirstDay() {
        LocalDate tomorrow = house.clock.today().plusDays(1);
        inForceOn(tomorrow);

        assertThat(Refusals.of(() -> house.open("HOME")))
                .hasMessageContaining("hangs on decision DEC-000001, which is in force from");
        house.clock.set(tomorrow);
        assertThat(house.open("HOME")).startsWith("EPI-");
    }

    @Test
    @Tag("HAM-02")
    void nobodyIsRecordedToHaveStartedBeforeItsFirstDay() {
        inForceOn(house.clock.today());
        String episode = house.open("HOME");

        assertThat(Refusals.of(() -> house.starts.confirm(
                        episode, EpisodeHouse.starting(house.clock.today().minusDays(1), null))))
                .hasMessageContaining("DEC-000001")
                .extracting("field")
                .isEqualTo("startedOn");
        house.start(episode, null);
    }

    private void inForceOn(LocalDate day) {
        house.approved.put("HOME_DECISION", new Approval("DEC-000001", "Support at home", day, null));
    }
}
