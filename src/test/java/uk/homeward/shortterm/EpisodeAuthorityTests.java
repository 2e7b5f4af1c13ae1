package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.governance.Approval;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.StartedAgainstTheRules;

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

    /** What has happened is recorded, as a breach with its alarm. */
    @Test
    @Tag("HAM-02")
    void whoeverStartedBeforeItsFirstDayIsRecordedAsABreach() {
        inForceOn(house.clock.today());
        String episode = house.open("HOME");
        inForceOn(house.clock.today().plusDays(1));

        house.start(episode, null);

        assertThat(house.view(episode).startBreach()).contains("hangs on decision DEC-000001");
        assertThat(house.facts(StartedAgainstTheRules.class)).hasSize(1);
    }

    @Test
    @Tag("HAM-02")
    void aStartThatIsPutRightToADayBeforeIsABreachToo() {
        inForceOn(house.clock.today());
        String episode = house.open("HOME");
        house.start(episode, null);
        house.day(5);
        inForceOn(EpisodeHouse.on(4));

        house.approve("manager", house.startCorrections.ask(episode, EpisodeHouse.on(3), "She came later."));

        assertThat(house.view(episode).startBreach()).contains("hangs on decision DEC-000001");
        assertThat(house.facts(StartedAgainstTheRules.class)).hasSize(1);
    }

    @Test
    @Tag("HAM-02")
    void whoeverStartedWhenItWasInForceIsNoBreach() {
        inForceOn(house.clock.today());
        String episode = house.open("HOME");

        house.start(episode, null);

        assertThat(house.view(episode).startBreach()).isNull();
        assertThat(house.facts(StartedAgainstTheRules.class)).isEmpty();
    }

    private void inForceOn(LocalDate day) {
        house.approved.put("HOME_DECISION", new Approval("DEC-000001", "Support at home", day, null));
    }
}
