package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.starting;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.StartToldLate;

/** Support that had begun before anybody told the council (F3): the true day is taken, and nothing is made up for by itself. */
class LateStartTests {

    private static final String WHY = "The rota was on paper.";

    private final EpisodeHouse house = ServiceExamples.home().house();

    @Test
    void aStartToldNineDaysLateIsTakenWithAReasonAndItsDatesFollowFromTheTruth() {
        String reference = house.open("HOME");
        house.day(9);
        assertThat(Refusals.field(() -> house.starts.confirm(reference, starting(START, null))))
                .isEqualTo("lateReason");

        SupportDates dates =
                house.starts.confirm(reference, starting(START, null, WHY)).orElseThrow();

        assertThat(dates.plannedEndOn()).isEqualTo(on(41));
        assertThat(dates.reviewComesUpOn()).isEqualTo(on(34));
        assertThat(dates.progressDueOn()).isEqualTo(on(7));
        assertThat(dates.chargeFrom()).isEqualTo(on(42));
        assertThat(house.view(reference).lateStart())
                .isEqualTo(new LateStartView(
                        on(9), WHY, List.of("Progress of 1 week was to be reviewed, first on 30 November 2026.")));
    }

    @Test
    void whatWouldHaveComeUpMeanwhileIsListedAndNothingOfItIsDone() {
        String reference = house.open("HOME");
        house.day(50);

        house.starts.confirm(reference, starting(START, null, WHY));

        EpisodeView told = house.view(reference);
        assertThat(told.status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(told.chargedSince()).isNull();
        assertThat(told.plannedEndOn()).isEqualTo(on(41));
        assertThat(house.desk.outstanding()).hasSize(1);
        assertThat(house.facts(StartToldLate.class))
                .singleElement()
                .extracting(StartToldLate::reason)
                .asString()
                .startsWith(WHY + " Meanwhile: Progress of 7 weeks was to be reviewed, first on 30 November 2026.")
                .contains("The review would have come up on 27 December 2026")
                .contains("The planned end was 3 January 2027")
                .contains("The free period ended on 3 January 2027");
    }

    @Test
    void noDayThatIsGoneByIsCharged() {
        String reference = house.open("HOME");
        house.day(50);
        house.starts.confirm(reference, starting(START, null, WHY));

        house.tell(reference);
        house.countersign(reference);
        house.charges.start(reference);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(50));
    }

    @Test
    void whoeverWasAtHomeBeforeTheServiceWasOfferedMayHaveHadItSinceThen() {
        LocalDate home = START.minusDays(2);
        String reference = house.opening.open(new EpisodeRequest(
                "REF-000001",
                EpisodeHouse.PERSON,
                EntryRoute.STEP_DOWN,
                "HOME",
                ShortTermPurpose.DISCHARGE,
                START,
                false,
                false,
                null,
                home,
                PlaceWish.usual()));

        assertThat(Refusals.field(() -> house.starts.confirm(reference, starting(home.minusDays(1), null))))
                .isEqualTo("startedOn");
        assertThat(house.starts.confirm(reference, starting(home, null))).isPresent();
    }
}
