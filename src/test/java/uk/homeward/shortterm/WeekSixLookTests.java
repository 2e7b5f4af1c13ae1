package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.WeekSixLookedAt;

class WeekSixLookTests {

    private final EpisodeHouse house = ServiceExamples.home().days(1, 42, 84).house();

    /** Coventry plans up to 84 days, whose review comes up on day 78. */
    @ParameterizedTest
    @CsvSource({"42, false", "49, false", "50, true", "84, true"})
    void somebodyLooksInWeekSixWhereNoReviewComesUpByThen(int days, boolean ahead) {
        String reference = house.open("HOME");
        house.start(reference, days);

        assertThat(house.weekSix.dates(reference)).isEqualTo(new WeekSixDates(ahead, on(34), on(41)));
    }

    @Test
    void daysInHospitalMoveTheLookWithThePlannedEnd() {
        String reference = house.open("HOME");
        house.start(reference, 84);
        house.day(10);
        house.admissions.admit(reference, StayDates.since(on(10)));
        house.day(15);
        house.stays.returned(reference, on(15), null);

        assertThat(house.weekSix.dates(reference)).isEqualTo(new WeekSixDates(true, on(39), on(46)));
    }

    @Test
    void whoeverLookedIsNotAskedAgain() {
        String reference = house.open("HOME");
        house.start(reference, 84);
        house.day(38);

        assertThat(Refusals.field(() -> house.weekSix.look(reference, null, "Walks alone.")))
                .isEqualTo("weekSixFinding");
        assertThat(Refusals.field(() -> house.weekSix.look(reference, WeekSixLook.Finding.GOES_ON, " ")))
                .isEqualTo("weekSixNote");
        house.weekSix.look(reference, WeekSixLook.Finding.READY_TO_END, "Walks alone.");

        assertThat(house.weekSix.dates(reference).ahead()).isFalse();
        assertThat(house.facts(WeekSixLookedAt.class)).hasSize(1);
    }

    @Test
    void aReviewInTheLastOfTheSixWeeksIsTheLook() {
        String reference = house.started("HOME");
        house.day(36);
        house.review(
                reference,
                FindingsExamples.on(on(36)).extend(14, "POTENTIAL_NOT_REACHED").build());
        house.extensions.answer(reference, new ExtensionAnswer(true, 14, "She gains."));

        assertThat(house.view(reference).reviewComesUpOn()).isEqualTo(on(48));
        assertThat(house.weekSix.dates(reference).ahead()).isFalse();
    }
}
