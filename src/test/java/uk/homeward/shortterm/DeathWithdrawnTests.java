package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.PlaceStatus;
import uk.homeward.council.CapacityUnit;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.hospital.StayDates;
import uk.homeward.shortterm.EpisodeFact.ConcernStillOpen;
import uk.homeward.shortterm.EpisodeFact.StartAskedAnew;
import uk.homeward.shortterm.EpisodeFact.SupportGoesOn;
import uk.homeward.shortterm.EpisodeFact.SupportStoppedByMistake;

/** Case K1: a death that was told by mistake. Support of 42 days at £7 an hour: 10 hours a week are £10 a day, of 20 hours. */
class DeathWithdrawnTests {
    private static final String CASE = "REF-000001";

    private final EpisodeHouse house =
            ServiceExamples.home().usualHours(10).onAFramework(CapacityUnit.HOURS_A_WEEK, 15, 7);
    private final String reference = placed(house);

    private static String placed(EpisodeHouse house) {
        String placed = house.open("HOME");
        house.goals.agree(placed, EpisodeHouse.goals(3));
        house.provision.provision.ask(placed);
        house.start(placed, null);
        return placed;
    }

    private BigDecimal committed() {
        return house.provision.money.find(reference).orElseThrow().amount();
    }

    private List<FollowUpCause> listed() {
        return house.needs.followUps.ofCase(CASE).stream()
                .filter(need -> !need.settled())
                .map(need -> need.cause())
                .toList();
    }

    @Test
    void supportThatNeverStoppedIsAsIfNoDeathHadBeenTold() {
        EpisodeView before = house.view(reference);
        house.day(12);
        house.die(on(10));

        house.withdrawDeath(true);

        EpisodeView after = house.view(reference);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("reviewReference", "progressDueOn", "missingWeeks", "hoursPerWeek")
                .isEqualTo(before);
        assertThat(after.progressDueOn()).isEqualTo(on(14));
        assertThat(house.desk
                        .reviews
                        .find(requireNonNull(after.reviewReference()))
                        .comesUpOn())
                .isEqualTo(before.reviewComesUpOn());
        assertThat(committed()).isEqualByComparingTo("420.00");
        assertThat(house.provision.places.find(reference).orElseThrow().status())
                .isEqualTo(PlaceStatus.PLACED);
        assertThat(house.provision.places.taken(ContractSource.FRAMEWORK)).hasSize(42);
        verify(house.lives).goOn(CASE, reference);
        assertThat(listed()).isEmpty();
    }

    @Test
    void daysOnWhichNobodyCameStayWhatTheyWereAndAreListed() {
        house.day(12);
        house.die(on(10));
        house.day(20);

        house.withdrawDeath(false);

        assertThat(house.facts(SupportGoesOn.class))
                .extracting(SupportGoesOn::from)
                .containsExactly(on(20));
        // 11 days and 22 days at £10: nobody pays for the nine between.
        assertThat(committed()).isEqualByComparingTo("330.00");
        assertThat(house.provision.places.taken(ContractSource.FRAMEWORK))
                .hasSize(33)
                .doesNotContainKeys(on(11), on(19))
                .containsKeys(on(10), on(20), on(41));
        assertThat(house.view(reference).interruption()).isEqualTo(new Interruption(on(11), on(20)));
        assertThat(house.needs.followUps.ofCase(CASE)).singleElement().satisfies(need -> assertThat(need.detail())
                .contains("4 December 2026 to 12 December 2026"));
        house.day(35);
        assertThat(house.view(reference).missingWeeks())
                .extracting(MissingWeek::week)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void daysOnWhichNobodyCameAreNotPaidEitherWhenTheStartIsPutRight() {
        house.day(12);
        house.die(on(10));
        house.day(20);
        house.withdrawDeath(false);

        house.approve("Mo Mulu", house.startCorrections.ask(reference, on(2), "The carer wrote down another day."));

        assertThat(house.view(reference).plannedEndOn()).isEqualTo(on(43));
        assertThat(committed()).isEqualByComparingTo("330.00");
    }

    @Test
    void whereThePlaceWasGivenAwayCareGoesOnAndSomebodyIsAskedForRoom() {
        house.day(12);
        house.die(on(10));
        String other = house.opening.open(
                EpisodeHouse.request("HOME", "REF-000002", "PER-000002", house.clock.today(), false));
        house.provision.provision.ask(other);

        house.withdrawDeath(true);

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(house.provision.places.toldOverfull(ContractSource.FRAMEWORK, on(20)))
                .isTrue();
        assertThat(listed()).containsExactly(FollowUpCause.DEATH_WITHDRAWN);
    }

    @Test
    void whoeverWasInHospitalIsThereStill() {
        house.day(5);
        house.admissions.admit(reference, new StayDates(on(5), null, null));
        house.day(8);
        house.die(on(8));

        house.withdrawDeath(true);

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);
        assertThat(house.view(reference).inHospitalSince()).isEqualTo(on(5));
        house.day(9);
        house.stays.returned(reference, on(9), null);
        assertThat(house.view(reference).daysInHospital()).isEqualTo(4);
    }

    /** Two months on. */
    @Test
    void aServiceWhosePlannedEndHasPassedEndedForAnotherReasonAndSomebodyDecides() {
        house.day(10);
        house.die(on(10));
        house.day(70);

        house.withdrawDeath(false);

        EpisodeView over = house.view(reference);
        assertThat(over.status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(over.endReason()).isEqualTo(EndReason.ENDED_EARLY);
        assertThat(over.sequel()).isEqualTo(Sequel.OTHER);
        assertThat(over.endedOn()).isEqualTo(on(10));
        assertThat(over.cldOutcome()).isEqualTo("ENDED_EARLY then OTHER");
        assertThat(house.facts(SupportStoppedByMistake.class))
                .extracting(SupportStoppedByMistake::reference, SupportStoppedByMistake::endedOn)
                .containsExactly(tuple(reference, on(10)));
        assertThat(listed()).containsExactly(FollowUpCause.DEATH_WITHDRAWN);
        verify(house.lives, never()).goOn(any(), any());
    }

    /** K1: nobody had ended it on its planned day, and nothing else ends it now. */
    @Test
    void aServiceThatRanPastItsPlannedEndGoesOn() {
        house.day(50);
        house.die(on(50));
        house.day(55);

        house.withdrawDeath(false);

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(house.facts(SupportGoesOn.class))
                .extracting(SupportGoesOn::from)
                .containsExactly(on(55));
        verify(house.lives).goOn(CASE, reference);
    }

    @Test
    void aServiceThatHadNotStartedIsAskedForAnew() {
        EpisodeHouse waiting = ServiceExamples.home().house();
        String accepted = waiting.open("HOME");
        waiting.die(on(0));

        waiting.withdrawDeath(false);

        assertThat(waiting.view(accepted).endReason()).isEqualTo(EndReason.DEATH_WITHDRAWN);
        assertThat(waiting.view(accepted).leftBehind()).isTrue();
        verify(waiting.lives).goOn(CASE, null);
        assertThat(waiting.facts(StartAskedAnew.class))
                .extracting(StartAskedAnew::reference, StartAskedAnew::caseReference)
                .containsExactly(tuple(accepted, CASE));
    }

    @Test
    void withNothingThatRanNothingGoesOn() {
        house.endEarly(reference, on(0), Sequel.NO_SUPPORT_NEEDED, "Manages alone.");
        house.day(3);
        house.die(on(3));

        house.withdrawDeath(false);

        assertThat(house.view(reference).endReason()).isEqualTo(EndReason.ENDED_EARLY);
        verify(house.lives, never()).goOn(any(), any());
    }

    /** Who eats little eats little still: a therapist answers, though the case was closed for some days. */
    @Test
    void aConcernThatNobodyHadAnsweredIsOpenStill() {
        house.day(7);
        house.progress.record(reference, EpisodeHouse.worried("Eats little.", 4));
        house.day(10);
        house.die(on(10));

        house.withdrawDeath(true);

        assertThat(house.facts(ConcernStillOpen.class))
                .extracting(ConcernStillOpen::reference, ConcernStillOpen::raisedOn)
                .containsExactly(tuple(reference, on(7)));
    }

    @Test
    void aDecisionOfAReviewIsTakenAnewAndSomebodyIsTold() {
        house.day(36);
        house.review(reference, FindingsExamples.on(on(36)).scores(4).build());
        house.die(on(37));
        house.day(38);

        house.withdrawDeath(true);

        assertThat(house.needs.followUps.ofCase(CASE)).anySatisfy(need -> assertThat(need.detail())
                .contains("The review had decided already: it is asked anew."));
    }
}
