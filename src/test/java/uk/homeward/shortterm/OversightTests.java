package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.OversightEscalated;
import uk.homeward.shortterm.EpisodeFact.OversightHeld;
import uk.homeward.shortterm.EpisodeFact.OversightReminded;

/** Every fortnight, and three working days for each look. The first day is a Monday. */
class OversightTests {

    private final EpisodeHouse house = ServiceExamples.home().house();
    private final String reference = house.started("HOME");

    private OversightDates dates() {
        return house.overseen.dates(reference).orElseThrow();
    }

    @Test
    @Tag("KEN-18")
    void aTherapistLooksOnARhythmAlsoWithoutAConcern() {
        assertThat(dates().comesUpOn()).isEqualTo(on(14));

        house.day(16);
        house.oversight.hold(reference, OversightFinding.ON_COURSE, "Stairs alone; the visits stay as they are.");

        assertThat(dates().comesUpOn()).isEqualTo(on(30));
        assertThat(house.overseen.of(reference)).singleElement().satisfies(look -> {
            assertThat(look.heldOn()).isEqualTo(on(16));
            assertThat(look.finding()).isEqualTo("On course");
        });
        assertThat(house.facts(OversightHeld.class)).hasSize(1);
    }

    /** At least one working day lies between the reminder and the escalation. */
    @Test
    void whoeverHasNotLookedIsRemindedAWorkingDayBeforeManagersAreTold() {
        assertThat(dates().dueBy()).isEqualTo(on(17));
        assertThat(dates().escalateOn()).isEqualTo(on(18));

        house.day(18);
        house.oversight.escalate(reference);
        house.day(19);
        assertThat(dates().dueBy()).isEqualTo(on(23));
    }

    @Test
    @Tag("KEN-18")
    void onlyServicesWithARhythmAreLookedAtOnIt() {
        EpisodeHouse kent = new EpisodeHouse(Councils.kent());

        assertThat(kent.overseen.dates(kent.started("D2A"))).isEmpty();
    }

    @Test
    void aLookSaysWhatWasFoundWhileSupportGoesOn() {
        assertThat(Refusals.field(() -> house.oversight.hold(reference, null, "Stairs.")))
                .isEqualTo("oversightFinding");
        assertThat(Refusals.field(() -> house.oversight.hold(reference, OversightFinding.ON_COURSE, " ")))
                .isEqualTo("oversightNote");

        house.endEarly(reference, on(0), Sequel.DECLINED, "Wishes no more.");
        assertThat(Refusals.of(() -> house.oversight.hold(reference, OversightFinding.ON_COURSE, "Stairs.")))
                .isInstanceOf(Conflict.class);
    }

    /** Managers see it from the escalation until a therapist has looked. */
    @Test
    @Tag("KEN-18")
    void whatManagersWereToldStandsUntilSomebodyHasLooked() {
        house.day(17);
        house.oversight.remind(reference);
        house.day(18);
        house.oversight.escalate(reference);

        assertThat(house.facts(OversightReminded.class))
                .containsExactly(new OversightReminded(reference, "REF-000001"));
        assertThat(house.facts(OversightEscalated.class))
                .containsExactly(new OversightEscalated(reference, "REF-000001"));
        assertThat(house.rows.get(0)).hasFieldOrPropertyWithValue("oversightEscalatedOn", on(18));

        house.oversight.hold(reference, OversightFinding.ON_COURSE, "Stairs alone.");

        assertThat(house.rows.get(0)).hasFieldOrPropertyWithValue("oversightEscalatedOn", null);
    }
}
