package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static uk.homeward.shortterm.EpisodeHouse.PERSON;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.starting;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;
import uk.homeward.review.ReviewStatus;
import uk.homeward.shortterm.EpisodeFact.AdmittedBeforeStart;
import uk.homeward.shortterm.EpisodeFact.EpisodeEndedByDeath;
import uk.homeward.shortterm.EpisodeFact.StartDidNotTakePlace;
import uk.homeward.shortterm.EpisodeFact.StartMissed;
import uk.homeward.shortterm.EpisodeFact.SupportEndedEarly;

class EpisodeLifeTests {

    private final EpisodeHouse house = ServiceExamples.home().house();

    private static StartConfirmation notStarted(String reason) {
        return new StartConfirmation(false, null, null, null, reason);
    }

    @Test
    @Tag("KEN-38")
    void aPersonHasOneLiveServiceAndWhoeverRefersToASecondHasThreeChoices() {
        EpisodeHouse kent = new EpisodeHouse(Councils.kent());
        kent.open("KEAH");

        assertThat(Refusals.of(() -> kent.open("D2A")))
                .hasMessageContaining("Keep it")
                .hasMessageContaining("replace it")
                .hasMessageContaining("close this referral")
                .extracting("field")
                .isEqualTo("liveServiceChoice");
        assertThat(kent.lookup.ofPerson(PERSON)).hasSize(1);
    }

    @Test
    @Tag("KEN-38")
    void twoServicesAreOpenSideBySideAndEachReferralIsAcceptedByOne() {
        EpisodeHouse kent = new EpisodeHouse(Councils.kent());
        String d2a = kent.started("D2A");

        String keah = kent.opening.open(kent.request("KEAH", "REF-000002", true));

        assertThat(kent.lookup.ofReferral("REF-000001"))
                .map(EpisodeView::reference)
                .contains(d2a);
        assertThat(kent.lookup.ofReferral("REF-000002"))
                .map(EpisodeView::reference)
                .contains(keah);
    }

    @Test
    void timesToPrepareAreCountedInWorkingDays() {
        house.day(4); // a Friday
        String reference = house.open("HOME");

        PlacementDates dates = house.opening.placementDates(reference);

        assertThat(dates).isEqualTo(new PlacementDates(on(4), on(5), on(8)));
    }

    @Test
    void aMissedStartIsToldOnceAndOnlyWhileSomebodyWaits() {
        String reference = house.open("HOME");
        house.day(1);

        house.missedStarts.escalateStart(reference);
        house.missedStarts.escalateStart(reference);
        house.start(reference, null);
        house.missedStarts.escalateStart(reference);

        assertThat(house.facts(StartMissed.class)).containsExactly(new StartMissed(reference, "REF-000001", START));
    }

    @Test
    void supportThatDidNotStartIsCancelledWithAReason() {
        String reference = house.open("HOME");
        assertThat(Refusals.field(() -> house.starts.confirm(
                        reference, new StartConfirmation(null, START, BigDecimal.TEN, null, null))))
                .isEqualTo("supportStarted");
        assertThat(Refusals.field(() -> house.starts.confirm(reference, notStarted(" "))))
                .isEqualTo("notStartedReason");

        assertThat(house.starts.confirm(reference, notStarted("Her son looks after her.")))
                .isEmpty();

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(house.view(reference).endReason()).isEqualTo(EndReason.NOT_STARTED);
        assertThat(house.desk.outstanding()).isEmpty();
    }

    @Test
    void theOldServiceEndsOnTheDayTheNewOneStartsAndNeverEarlier() {
        String old = house.started("HOME");
        house.day(10);
        String next = house.opening.open(house.request("HOME", "REF-000002", true));
        assertThat(house.view(old).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(house.lookup.liveEpisodeOf(PERSON))
                .map(EpisodeView::reference)
                .contains(old);
        house.day(13);

        house.starts.confirm(next, starting(on(12), null));

        EpisodeView ended = house.view(old);
        assertThat(ended.status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(ended.endedOn()).isEqualTo(on(12)).isEqualTo(house.view(next).startedOn());
        assertThat(ended.endReason()).isEqualTo(EndReason.REPLACED);
        assertThat(ended.sequel()).isEqualTo(Sequel.ANOTHER_SHORT_TERM_SERVICE);
        assertThat(house.facts(SupportEndedEarly.class))
                .extracting(SupportEndedEarly::reference)
                .containsExactly(old);
        assertThat(house.desk.outstanding()).singleElement().satisfies(review -> assertThat(review.subjectReference())
                .isEqualTo(next));
    }

    @Test
    void aServiceThatIsToBeReplacedGoesOnWhereTheNewOneDoesNotStart() {
        String old = house.started("HOME");
        String next = house.opening.open(house.request("HOME", "REF-000002", true));

        var unused = house.starts.confirm(next, notStarted("The person wants to keep the team."));

        assertThat(house.view(old).status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    @Test
    void onlyOneServiceCanBeOnItsWay() {
        house.open("HOME");

        assertThat(Refusals.field(() -> house.opening.open(house.request("HOME", "REF-000002", true))))
                .isEqualTo("liveServiceChoice");
    }

    @Test
    void supportEndsEarlyWithADayASequelAndAReason() {
        String reference = house.started("HOME");
        String review = house.desk.outstanding().get(0).reference();
        house.day(10);

        assertThat(Refusals.field(() -> house.endEarly(reference, on(9), Sequel.DECLINED, " ")))
                .isEqualTo("reason");
        assertThat(Refusals.field(() -> house.endEarly(reference, null, Sequel.DECLINED, "Enough.")))
                .isEqualTo("endedOn");
        assertThat(Refusals.field(() -> house.endEarly(reference, on(11), Sequel.DECLINED, "Enough.")))
                .isEqualTo("endedOn");
        assertThat(Refusals.field(() -> house.endEarly(reference, on(-1), Sequel.DECLINED, "Enough.")))
                .isEqualTo("endedOn");
        assertThat(Refusals.field(() -> house.endEarly(reference, on(9), null, "Enough.")))
                .isEqualTo("sequel");
        assertThat(Refusals.field(() -> house.endEarly(reference, on(9), Sequel.DIED, "Enough.")))
                .isEqualTo("sequel");

        house.endEarly(reference, on(9), Sequel.DECLINED, "She manages on her own.");

        assertThat(house.view(reference).endedOn()).isEqualTo(on(9));
        assertThat(house.view(reference).endReason()).isEqualTo(EndReason.ENDED_EARLY);
        assertThat(house.reviews.find(review).status()).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(house.facts(SupportEndedEarly.class))
                .containsExactly(new SupportEndedEarly(reference, "REF-000001", "She manages on her own."));
    }

    @Test
    void whatHasNotStartedIsCancelledEarly() {
        String reference = house.open("HOME");

        house.endEarly(reference, null, null, "The discharge is off.");

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(house.view(reference).endReason()).isEqualTo(EndReason.NOT_STARTED);
        assertThat(house.facts(SupportEndedEarly.class)).hasSize(1);
    }

    @Test
    void deathEndsEverythingThatIsLive() {
        String running = house.started("HOME");
        house.day(10);
        String waiting = house.opening.open(house.request("HOME", "REF-000002", true));
        house.day(12);

        house.die(on(11));

        assertThat(house.view(running).status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(house.view(running).endedOn()).isEqualTo(on(11));
        assertThat(house.view(waiting).status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(house.lookup.ofPerson(PERSON)).allSatisfy(episode -> {
            assertThat(episode.endReason()).isEqualTo(EndReason.DIED);
            assertThat(episode.sequel()).isEqualTo(Sequel.DIED);
        });
        assertThat(house.facts(EpisodeEndedByDeath.class)).hasSize(2);
        assertThat(house.desk.outstanding()).isEmpty();
        assertThat(house.lookup.liveEpisodeOf(PERSON)).isEmpty();
    }

    @Test
    void aDeathAfterTheEndChangesNothing() {
        String reference = house.started("HOME");
        house.day(10);
        house.endEarly(reference, on(10), Sequel.DECLINED, "Enough.");

        house.die(on(10));

        assertThat(house.view(reference).endReason()).isEqualTo(EndReason.ENDED_EARLY);
        assertThat(house.facts(EpisodeEndedByDeath.class)).isEmpty();
    }

    @Test
    void theOutcomeIsKeptWithTheServiceOnceItIsOver() {
        String reference = house.started("HOME");
        assertThat(Refusals.of(() -> house.endings.recordCldOutcome("REF-000001", "NFA: Support declined")))
                .isInstanceOf(Conflict.class);
        house.endEarly(reference, START, Sequel.DECLINED, "Enough.");

        house.endings.recordCldOutcome("REF-000001", "NFA: Support declined");

        assertThat(house.view(reference).cldOutcome()).isEqualTo("NFA: Support declined");
        assertThatNoException().isThrownBy(() -> house.endings.recordCldOutcome("REF-000009", "NFA: Support declined"));
    }

    @Test
    void anUnknownReferenceIsSaidToBeUnknown() {
        assertThat(Refusals.of(() -> house.lookup.find("EPI-000099"))).isInstanceOf(NotFound.class);
        assertThat(Refusals.of(() -> house.lookup.find("REF-000001"))).isInstanceOf(NotFound.class);
    }

    /** Nobody comes: whoever was to be supported has the same needs as before. */
    @Test
    void whatFollowsIsAskedWhereSupportNeverStarted() {
        String reference = house.open("HOME");

        var unused = house.starts.confirm(reference, notStarted("No worker was free."));

        assertThat(house.needs.followUps.ofCase("REF-000001"))
                .extracting(need -> need.cause())
                .containsExactly(FollowUpCause.NOT_STARTED);
    }

    /** Nobody came: whoever waits is told of at once, and once, with the reason. */
    @Test
    void aStartThatDidNotTakePlaceIsToldWithItsReason() {
        String reference = house.open("HOME");
        assertThat(Refusals.field(() -> house.missedStarts.tellNotStarted(reference, " ")))
                .isEqualTo("reason");

        house.missedStarts.tellNotStarted(reference, "The carer was ill.");

        assertThat(house.facts(StartDidNotTakePlace.class))
                .containsExactly(new StartDidNotTakePlace(reference, "REF-000001", "The carer was ill."));
        assertThat(house.facts(StartMissed.class)).hasSize(1);
        house.start(reference, null);
        assertThat(Refusals.of(() -> house.missedStarts.tellNotStarted(reference, "The carer was ill.")))
                .isInstanceOf(Conflict.class);
    }

    /** The referral then waits for the next discharge. */
    @Test
    void backInHospitalBeforeTheFirstVisitTheServiceIsLeftBehind() {
        String reference = house.open("HOME");
        assertThat(house.view(reference).live()).isTrue();
        assertThat(house.view(reference).leftBehind()).isFalse();
        assertThat(Refusals.field(() -> house.admissions.admit(reference, new StayDates(on(0), on(0), null))))
                .isEqualTo("returnedOn");

        house.admissions.admit(reference, new StayDates(on(0), null, null));

        assertThat(house.facts(AdmittedBeforeStart.class)).hasSize(1);
        assertThat(house.view(reference).live()).isFalse();
        assertThat(house.view(reference).admittedBeforeStart()).isTrue();
        assertThat(house.view(reference).leftBehind()).isTrue();
    }

    @Test
    void whatWasCancelledOrEndedWithAnAdmissionIsNotLeftBehind() {
        String cancelled = house.open("HOME");
        var unused = house.starts.confirm(cancelled, notStarted("Stays with her son."));
        String ended = house.started("HOME");
        house.endEarly(ended, on(0), Sequel.ADMITTED_TO_HOSPITAL, "Stays in hospital.");

        assertThat(house.view(cancelled).leftBehind()).isFalse();
        assertThat(house.view(ended).admittedBeforeStart()).isFalse();
        assertThat(house.view(ended).leftBehind()).isFalse();
    }

    @Test
    void whatIsKnownOfSeveralAndOfTheEndIsFound() {
        String one = house.started("HOME");
        assertThat(house.lookup.goesOn(one)).isTrue();
        assertThat(house.lookup.endingOf("REF-000001")).isEmpty();
        house.endEarly(one, on(0), Sequel.DECLINED, "Wants no more.");
        String other = house.open("HOME");

        assertThat(house.lookup.findAll(List.of(one, other)))
                .extracting(EpisodeView::reference)
                .containsExactlyInAnyOrder(one, other);
        assertThat(house.lookup.endingOf("REF-000001")).get().satisfies(end -> assertThat(end.sequel())
                .isEqualTo(Sequel.DECLINED));
        assertThat(house.lookup.goesOn(one)).isFalse();
        assertThat(house.lookup.goesOn(other)).as("it has not begun").isFalse();
    }
}
