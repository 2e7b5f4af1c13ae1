package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.worried;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Change;
import uk.homeward.hospital.StayDates;
import uk.homeward.hospital.StayFact.StayCorrected;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.review.ReviewStatus;
import uk.homeward.shortterm.EpisodeFact.AdmittedToHospital;
import uk.homeward.shortterm.EpisodeFact.StayTold;
import uk.homeward.shortterm.EpisodeFact.SupportDatesMoved;

class HospitalStayTests {

    private final EpisodeHouse house = ServiceExamples.home().house();
    private final String reference = house.started("HOME");

    private static final String LATE = "The ward told nobody.";

    private void stay(int admitted, int returned) {
        house.day(admitted);
        house.admissions.admit(reference, StayDates.since(on(admitted)));
        house.day(returned);
        house.stays.returned(reference, on(returned), null);
    }

    @Test
    void thePlannedEndMovesByTheDaysAway() {
        stay(10, 15);

        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(46));
        assertThat(house.view(reference).daysInHospital()).isEqualTo(5);
        assertThat(house.view(reference).inHospitalSince()).isNull();
    }

    @Test
    @Tag("COV-07")
    void everyStayIsCountedWhileSupportIsLive() {
        stay(10, 10);
        stay(20, 23);
        house.day(30);
        house.admissions.admit(reference, StayDates.since(on(30)));

        assertThat(house.row(reference).given().orElseThrow().hospital().admissions())
                .isEqualTo(3);
        house.day(31);
        house.endEarly(reference, on(31), Sequel.ADMITTED_TO_HOSPITAL, "Will stay there for weeks.");
        assertThat(house.row(reference).given().orElseThrow().hospital().admissions())
                .isEqualTo(3);
    }

    @Test
    void aSecondStayAddsUp() {
        stay(10, 15);
        stay(20, 23);

        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(49));
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(50));
        assertThat(house.view(reference).daysInHospital()).isEqualTo(8);
    }

    @Test
    void whoeverIsBackOnTheSameDayWasNotAway() {
        stay(10, 10);

        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(41));
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(42));
        assertThat(house.view(reference).daysInHospital()).isZero();
    }

    @Test
    void nothingMovesWhereTheCouncilDoesNotStopTheClock() {
        EpisodeHouse strict = ServiceExamples.home().hospital(14, false).house();
        String other = strict.started("HOME");
        strict.day(10);
        strict.admissions.admit(other, StayDates.since(on(10)));
        strict.day(15);

        strict.stays.returned(other, on(15), null);

        assertThat(strict.lookup.dates(other).plannedEndOn()).isEqualTo(on(41));
        assertThat(strict.charges.dates(other).from()).isEqualTo(on(42));
        assertThat(strict.view(other).daysInHospital()).isEqualTo(5);
    }

    @Test
    void whoeverComesHomeAfterThePlannedEndHasAReviewOnThatDay() {
        EpisodeHouse strict =
                ServiceExamples.home().days(1, 12, 84).hospital(14, false).house();
        String other = strict.started("HOME");
        strict.day(10);
        strict.admissions.admit(other, StayDates.since(on(10)));
        strict.day(15);

        strict.stays.returned(other, on(15), null);

        assertThat(strict.lookup.dates(other).plannedEndOn()).isEqualTo(on(15));
        assertThat(strict.lookup.dates(other).reviewComesUpOn()).isEqualTo(on(15));
    }

    @Test
    void aStayDoesNotCarrySupportPastTheDayTheServiceCloses() {
        EpisodeHouse closing = ServiceExamples.home().closesOn(on(43)).house();
        String other = closing.started("HOME");
        closing.day(10);
        closing.admissions.admit(other, StayDates.since(on(10)));
        closing.day(15);

        closing.stays.returned(other, on(15), null);

        assertThat(closing.lookup.dates(other).plannedEndOn()).isEqualTo(on(43));
    }

    @Test
    void anotherReviewTakesThePlaceOfTheOneBeforeTheStay() {
        String before = requireNonNull(house.view(reference).reviewReference());

        stay(10, 15);

        String after = requireNonNull(house.view(reference).reviewReference());
        assertThat(after).isNotEqualTo(before);
        assertThat(house.reviews.find(before).status()).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(house.reviews.find(after).status()).isEqualTo(ReviewStatus.SCHEDULED);
        assertThat(house.reviews.find(after).comesUpOn()).isEqualTo(on(39));
        assertThat(house.reviews.find(after).dueBy()).isEqualTo(on(46));
    }

    @Test
    void whatWasDecidedBeforeTheStayNoLongerHolds() {
        house.day(36);
        house.review(reference, FindingsExamples.on(on(36)).build());

        stay(38, 40);

        house.day(43);
        assertThat(Refusals.of(() -> house.endings.end(reference))).isInstanceOf(Conflict.class);
        assertThat(house.desk.outstanding()).hasSize(1);
    }

    @Test
    void progressKeepsTheWeekdayOfTheStart() {
        stay(10, 16);

        assertThat(house.lookup.dates(reference).progressDueOn()).isEqualTo(on(21));
    }

    @Test
    void supportIsHeldForAWhileAndThenLapses() {
        house.day(10);
        house.admissions.admit(reference, StayDates.since(on(10)));
        assertThat(house.stay(reference).holdUntil()).isEqualTo(on(24));
        house.day(23);
        assertThat(Refusals.of(() -> house.lapse(reference))).isInstanceOf(Conflict.class);
        house.day(24);

        house.lapse(reference);

        EpisodeView lapsed = house.view(reference);
        assertThat(lapsed.status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(lapsed.endedOn()).isEqualTo(on(24));
        assertThat(lapsed.endReason()).isEqualTo(EndReason.LAPSED_IN_HOSPITAL);
        assertThat(lapsed.sequel()).isEqualTo(Sequel.ADMITTED_TO_HOSPITAL);
        assertThat(lapsed.daysInHospital()).isEqualTo(14);
        assertThat(house.desk.outstanding()).isEmpty();
    }

    @Test
    void datesOfAStayAreChecked() {
        house.day(5);

        assertThat(Refusals.field(() -> house.admissions.admit(reference, StayDates.since(null))))
                .isEqualTo("admittedOn");
        assertThat(Refusals.field(() -> house.admissions.admit(reference, StayDates.since(on(6)))))
                .isEqualTo("admittedOn");
        assertThat(Refusals.field(() -> house.admissions.admit(reference, StayDates.since(on(-1)))))
                .isEqualTo("admittedOn");

        house.admissions.admit(reference, StayDates.since(on(5)));
        house.day(8);
        assertThat(Refusals.field(() -> house.stays.returned(reference, null, null)))
                .isEqualTo("returnedOn");
        assertThat(Refusals.field(() -> house.stays.returned(reference, on(9), null)))
                .isEqualTo("returnedOn");
        assertThat(Refusals.field(() -> house.stays.returned(reference, on(4), null)))
                .isEqualTo("returnedOn");
    }

    @Test
    void aSecondStayCannotBeginInsideTheFirst() {
        stay(10, 15);
        house.day(16);

        assertThat(Refusals.field(() -> house.admissions.admit(reference, new StayDates(on(12), null, LATE))))
                .isEqualTo("admittedOn");
    }

    @Test
    void nobodyIsAskedToAnswerAConcernThatTheAdmissionOvertook() {
        house.day(7);
        house.progress.record(reference, worried("Breathes badly.", 3));

        stay(8, 12);

        assertThat(Refusals.of(() -> house.concerns.answerConcern(reference, "Seen.")))
                .isInstanceOf(Conflict.class);
        assertThat(house.lookup.supportAtHome(reference).concerns())
                .singleElement()
                .satisfies(concern -> assertThat(concern.response()).contains("hospital"));
    }

    private void toldLate(int admitted, int returned) {
        house.admissions.admit(reference, new StayDates(on(admitted), on(returned), LATE));
    }

    /** F1: three weeks on, it is told that the person was in hospital for three days. */
    @Test
    void aStayThatIsOverIsHistoryAndSupportGoesOn() {
        house.day(21);

        toldLate(11, 14);

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(house.view(reference).daysInHospital()).isEqualTo(3);
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(44));
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(45));
        assertThat(house.desk.outstanding()).singleElement().satisfies(review -> assertThat(review.dueBy())
                .isEqualTo(on(44)));
        assertThat(house.facts(SupportDatesMoved.class)).hasSize(1);
        assertThat(house.facts(AdmittedToHospital.class)).isEmpty();
        assertThat(house.facts(StayTold.class))
                .containsExactly(new StayTold(reference, "REF-000001", on(11), on(14), "STA-000001", LATE));
    }

    @Test
    void anAdmissionAndAReturnToldLateInTwoActsCountTheSame() {
        house.day(21);

        house.admissions.admit(reference, new StayDates(on(11), null, LATE));
        house.stays.returned(reference, on(14), LATE);

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(house.view(reference).daysInHospital()).isEqualTo(3);
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(44));
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(45));
    }

    @Test
    void aPlaceIsKeptFromTheDayOnWhichALateAdmissionWasTold() {
        house.day(21);

        house.admissions.admit(reference, new StayDates(on(4), null, LATE));

        assertThat(house.stay(reference).holdUntil()).isEqualTo(on(35));
        assertThat(Refusals.of(() -> house.lapse(reference))).isInstanceOf(Conflict.class);
    }

    @Test
    void whoeverTellsAStayLateSaysWhy() {
        house.day(21);

        assertThat(Refusals.field(() -> house.admissions.admit(reference, new StayDates(on(17), on(21), " "))))
                .isEqualTo("lateReason");
        house.admissions.admit(reference, new StayDates(on(18), null, null));
        house.day(30);
        assertThat(Refusals.field(() -> house.stays.returned(reference, on(26), null)))
                .isEqualTo("lateReason");
        house.stays.returned(reference, on(27), null);
    }

    @Test
    void staysAreCountedAlikeInWhateverOrderTheyAreTold() {
        house.day(60);

        toldLate(40, 47);
        toldLate(5, 8);
        toldLate(44 - 20, 30);

        assertThat(house.view(reference).daysInHospital()).isEqualTo(16);
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(57));
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(58));
        assertThat(Refusals.field(() -> toldLate(6, 7))).isEqualTo("admittedOn");
        assertThat(Refusals.field(() -> toldLate(4, 6))).isEqualTo("admittedOn");
    }

    @Test
    void anEarlierStayIsToldWhileThePersonIsInHospital() {
        house.day(21);
        house.admissions.admit(reference, StayDates.since(on(21)));

        toldLate(11, 14);
        house.day(23);
        house.stays.returned(reference, on(23), null);

        assertThat(house.view(reference).daysInHospital()).isEqualTo(5);
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(46));
    }

    /** Nobody had decided what follows: support goes on until somebody has. */
    @Test
    void aStayAcrossThePlannedEndMovesItPastTheReturn() {
        house.day(60);

        toldLate(38, 50);

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(53));
        assertThat(house.desk.outstanding()).hasSize(1);
    }

    @Test
    void aStayThatMovesNothingLeavesReviewAndTimersAlone() {
        String review = requireNonNull(house.view(reference).reviewReference());
        house.day(21);

        toldLate(11, 11);

        assertThat(house.view(reference).reviewReference()).isEqualTo(review);
        assertThat(house.facts(SupportDatesMoved.class)).isEmpty();
    }

    @Test
    void aStayToldAfterTheEndIsCountedAndTheEndStands() {
        house.day(36);
        house.review(reference, FindingsExamples.on(on(36)).build());
        house.day(41);
        house.endings.end(reference);
        house.day(50);

        toldLate(11, 14);
        toldLate(39, 48);

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(house.view(reference).endedOn()).isEqualTo(on(41));
        assertThat(house.view(reference).daysInHospital()).isEqualTo(5);
        assertThat(Refusals.field(() -> toldLate(42, 44))).isEqualTo("admittedOn");
    }

    @Test
    void daysThatWerePutRightAreCountedAsIfTheyHadBeenToldRight() {
        house.day(21);
        toldLate(11, 18);

        house.hospital.correct("STA-000001", on(11), on(14));

        assertThat(house.view(reference).daysInHospital()).isEqualTo(3);
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(44));
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(45));
        assertThat(house.facts(SupportDatesMoved.class)).hasSize(2);
        assertThat(house.facts(StayCorrected.class)).singleElement().satisfies(told -> assertThat(told.change())
                .isEqualTo(new Change("Returned", "11 December 2026", "7 December 2026")));
    }

    @Test
    void theDayOfAnAdmissionIsPutRightWhileThePersonIsAway() {
        house.day(12);
        house.admissions.admit(reference, StayDates.since(on(12)));

        house.hospital.correct("STA-000001", on(10), null);
        house.day(15);
        house.stays.returned(reference, on(15), null);

        assertThat(house.view(reference).daysInHospital()).isEqualTo(5);
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(46));
    }

    @Test
    void aStayThatNeverHappenedLeavesNoDayAway() {
        house.day(21);
        toldLate(11, 14);

        house.hospital.neverHappened("STA-000001", on(11));

        assertThat(house.view(reference).daysInHospital()).isZero();
        assertThat(house.lookup.dates(reference).plannedEndOn()).isEqualTo(on(41));
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(42));
        toldLate(12, 13);
    }

    @Test
    void correctedDaysDoNotOverlapWithOthers() {
        house.day(30);
        toldLate(11, 14);
        toldLate(20, 22);

        assertThat(Refusals.field(() -> house.hospital.correct("STA-000001", on(11), on(21))))
                .isEqualTo("admittedOn");
    }
}
