package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceFact.AbsenceTold;
import uk.homeward.absence.AbsenceFact.PersonFound;
import uk.homeward.absence.AbsenceFact.ReturnMoved;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.Whereabouts;
import uk.homeward.absence.Whereabouts.PersonIs;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

class AbsenceTests {

    private static final String LATE = "The family told nobody.";

    private EpisodeHouse house = ServiceExamples.home().house();
    private String reference = house.started("HOME");

    private String away(int from, int back, @Nullable String why) {
        return house.away.absences.tell(
                reference, new AbsenceDates(AbsenceReason.FAMILY, on(from), on(back), "With her daughter.", why));
    }

    private LocalDate plannedEnd() {
        return house.lookup.dates(reference).plannedEndOn();
    }

    private AbsenceStatus standing(String absence) {
        return house.away.absences.find(absence).status();
    }

    private void pausing() {
        house = ServiceExamples.home().house(new FreePeriodPolicies(true, true, true));
        reference = house.started("HOME");
    }

    @Test
    void daysAwayAreToldAheadAndEndByThemselves() {
        String absence = away(3, 6, null);

        assertThat(standing(absence)).isEqualTo(AbsenceStatus.AHEAD);
        house.day(3);
        assertThat(standing(absence)).isEqualTo(AbsenceStatus.AWAY);
        house.day(6);
        assertThat(standing(absence)).isEqualTo(AbsenceStatus.BACK);
        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    @Test
    void thePlaceIsKeptAndNeitherTheEndNorTheFreeDaysMove() {
        away(3, 8, null);

        assertThat(plannedEnd()).isEqualTo(on(41));
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(42));
        assertThat(house.view(reference).daysInHospital()).isZero();
    }

    @Test
    void daysToldTenDaysLateAskForAReason() {
        house.day(14);

        assertThat(Refusals.field(() -> away(4, 6, null))).isEqualTo("lateReason");
        away(4, 6, LATE);
        assertThat(house.facts(AbsenceTold.class))
                .containsExactly(new AbsenceTold("ABS-000001", "REF-000001", AbsenceReason.FAMILY, on(4), on(6), LATE));
    }

    @Test
    void severalAreToldInAnyOrderAndNoneTwice() {
        away(10, 12, null);
        away(3, 5, null);
        away(5, 6, null);

        assertThat(Refusals.field(() -> away(4, 7, null))).isEqualTo("awayFrom");
        assertThat(Refusals.field(() -> away(10, 12, null))).isEqualTo("awayFrom");
        assertThat(house.away.register.daysOf(reference).absences()).hasSize(3);
    }

    @Test
    void nobodyIsAwayBeforeSupportStartedOrAfterItEnded() {
        assertThat(Refusals.field(() -> away(-1, 2, null))).isEqualTo("awayFrom");
        assertThat(Refusals.field(() -> away(2, 2, null))).isEqualTo("backOn");

        house.day(5);
        house.endEarly(reference, on(5), Sequel.DECLINED, "Wishes no more.");
        assertThat(Refusals.field(() -> away(6, 8, null))).isEqualTo("awayFrom");
        away(3, 5, null);
    }

    @Test
    void whoeverComesBackOnAnotherDayIsAwayUntilThen() {
        String absence = away(3, 8, null);
        house.day(6);

        house.away.returns.move(absence, on(6), null);

        assertThat(standing(absence)).isEqualTo(AbsenceStatus.BACK);
        assertThat(house.facts(ReturnMoved.class)).hasSize(1);
        assertThat(Refusals.field(() -> house.away.returns.move(absence, on(6), null)))
                .isEqualTo("backOn");
        assertThat(Refusals.field(() -> house.away.returns.move(absence, on(3), null)))
                .isEqualTo("backOn");
        away(6, 8, null);
        assertThat(Refusals.field(() -> house.away.returns.move(absence, on(7), null)))
                .isEqualTo("awayFrom");
    }

    @Test
    void daysThatNeverHappenedAreTakenOffWithAReason() {
        String absence = away(3, 8, null);

        assertThat(Refusals.field(() -> house.away.withdrawals.withdraw(absence, " ")))
                .isEqualTo("reason");
        house.away.withdrawals.withdraw(absence, "It was her neighbour.");
        assertThat(standing(absence)).isEqualTo(AbsenceStatus.WITHDRAWN);
        assertThat(house.away.register.daysOf(reference).absences()).isEmpty();
        away(3, 8, null);
    }

    @Test
    void daysInHospitalAreCountedThereAlone() {
        pausing();
        away(3, 8, null);
        house.day(6);
        house.admissions.admit(reference, StayDates.since(on(5)));
        house.day(10);
        house.stays.returned(reference, on(10), null);

        assertThat(house.view(reference).daysInHospital()).isEqualTo(5);
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(42 + 5 + 2));
    }

    @Test
    void freeDaysPauseWhereTheCouncilSaysSo() {
        pausing();
        String absence = away(3, 8, null);

        assertThat(house.charges.dates(reference).from()).isEqualTo(on(47));
        assertThat(plannedEnd()).isEqualTo(on(41));
        house.away.returns.move(absence, on(5), null);
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(44));
        house.away.withdrawals.withdraw(absence, "It was her neighbour.");
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(42));
    }

    @Test
    void nobodyLooksBackOnAWeekInWhichNobodyCame() {
        away(6, 15, null);
        house.day(7);

        assertThat(house.lookup.dates(reference).progressDueOn()).isEqualTo(on(7));
        house.progress.record(reference, EpisodeHouse.progress(10, 4));
        assertThat(house.lookup.dates(reference).progressDueOn()).isEqualTo(on(21));
    }

    @Test
    void whoeverIsNotBackIsAskedForOnceAndNotBeforeTheDay() {
        String absence = away(3, 5, null);
        assertThatThrownBy(() -> house.away.missed.tell(absence, "Nobody is there."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("expected back");
        house.day(5);

        house.away.missed.tell(absence, "Nobody is there.");

        assertThat(standing(absence)).isEqualTo(AbsenceStatus.NOT_BACK);
        assertThatThrownBy(() -> house.away.missed.tell(absence, "Nobody is there."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has been asked");
    }

    @Test
    void whoeverIsFoundInHospitalIsAdmittedThere() {
        String absence = away(3, 5, null);
        house.day(6);
        house.away.missed.tell(absence, "Nobody is there.");

        house.away.whereabouts.answer(absence, new Whereabouts(PersonIs.IN_HOSPITAL, on(4), "The ward."));

        assertThat(house.view(reference).status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);
        assertThat(house.view(reference).inHospitalSince()).isEqualTo(on(4));
        assertThat(standing(absence)).isEqualTo(AbsenceStatus.BACK);
    }

    @Test
    void whoeverWasHomeAllTheTimeNeedsNoOtherDay() {
        String absence = away(3, 5, null);
        house.day(6);
        house.away.missed.tell(absence, "Nobody is there.");

        assertThat(Refusals.field(() -> house.away.whereabouts.answer(
                        absence, new Whereabouts(PersonIs.AWAY_LONGER, on(6), "Her daughter."))))
                .isEqualTo("whereaboutsOn");
        house.away.whereabouts.answer(absence, new Whereabouts(PersonIs.HOME, on(5), "She was asleep."));
        assertThat(standing(absence)).isEqualTo(AbsenceStatus.BACK);
        assertThat(house.facts(ReturnMoved.class)).isEmpty();
    }

    @Test
    void nobodyIsAskedForWhoseSupportIsOver() {
        String absence = away(3, 5, null);
        house.day(6);
        house.away.missed.tell(absence, "Nobody is there.");

        house.endEarly(reference, on(6), Sequel.DECLINED, "Stays with her daughter.");

        assertThat(standing(absence)).isEqualTo(AbsenceStatus.BACK);
        assertThat(house.facts(PersonFound.class)).hasSize(1);
    }
}
