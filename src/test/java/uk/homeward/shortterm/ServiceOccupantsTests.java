package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.shortterm.ServiceOccupants.Moved;
import uk.homeward.shortterm.ServiceOccupants.Occupant;

/** Kent hands Discharge to Assess over to its own team: who is there, and who has moved. */
@Tag("KEN-28")
class ServiceOccupantsTests {

    private final EpisodeHouse kent = new EpisodeHouse(Councils.kent());

    private String keah() {
        return kent.opening.open(kent.request("KEAH", "REF-000002", true));
    }

    @Test
    void whoIsToComeIsToldWithoutAnEndAndWhoIsThereWithIt() {
        String waiting = kent.open("D2A");
        assertThat(kent.occupants.of("D2A")).containsExactly(new Occupant(waiting, "REF-000001", false, on(0), null));

        SupportDates dates = kent.start(waiting, null);

        assertThat(kent.occupants.of("D2A"))
                .containsExactly(new Occupant(waiting, "REF-000001", true, on(0), dates.plannedEndOn()));
        assertThat(kent.occupants.of("KEAH")).isEmpty();
    }

    @Test
    void supportThatTookOverWithinTheDaysHasMoved() {
        String old = kent.started("D2A");
        String next = keah();
        kent.day(5);
        assertThat(kent.occupants.comesFrom(next, "D2A")).isTrue();
        assertThat(kent.occupants.comesFrom(next, "KEAH")).isFalse();
        assertThat(kent.occupants.takenOver(next, "D2A", "KEAH", 7))
                .as("not started")
                .isEmpty();

        kent.start(next, null);

        assertThat(kent.occupants.takenOver(next, "D2A", "KEAH", 0))
                .contains(new Moved(old, "REF-000001", on(5), next, on(5)));
        assertThat(kent.occupants.takenOver(next, "D2A", "REHAB", 0)).isEmpty();
        assertThat(kent.occupants.takenOver(next, "REHAB", "KEAH", 0)).isEmpty();
        assertThat(kent.occupants.comesFrom(next, "D2A")).as("it has ended").isFalse();
    }

    @Test
    void whoeverHadNobodyForLongerHasNotMoved() {
        String old = kent.started("D2A");
        kent.day(3);
        kent.endEarly(old, on(3), Sequel.NO_SUPPORT_NEEDED, "Manages alone.");
        kent.day(10);
        String next = keah();
        kent.start(next, null);

        assertThat(kent.occupants.takenOver(next, "D2A", "KEAH", 6)).isEmpty();
        assertThat(kent.occupants.takenOver(next, "D2A", "KEAH", 7)).isPresent();
    }

    /** Nobody came out of a service that they were never in. */
    @Test
    void whatNeverStartedHandsNobodyOver() {
        String old = kent.open("D2A");
        var unused = kent.starts.confirm(old, new StartConfirmation(false, null, null, null, "Wants the team."));
        String next = keah();
        kent.start(next, null);

        assertThat(kent.occupants.takenOver(next, "D2A", "KEAH", 7)).isEmpty();
    }
}
