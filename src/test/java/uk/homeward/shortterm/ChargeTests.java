package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.ChargeMoved;
import uk.homeward.shortterm.EpisodeFact.ChargeStarted;
import uk.homeward.shortterm.EpisodeFact.ChargeWithdrawn;
import uk.homeward.shortterm.EpisodeFact.PurposeChanged;

@DisplayName("Charging Regulations 2014 reg 3")
class ChargeTests {

    private static final String LATE = "The ward told nobody.";

    private final EpisodeHouse house = ServiceExamples.home().days(1, 60, 84).house();

    @Test
    void theFirstSixWeeksAreFreeAndTheNextDayIsTheFirstThatIsCharged() {
        String reference = house.started("HOME");

        assertThat(house.view(reference).lastFreeDay()).isEqualTo(on(41));
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(42));
        assertThat(house.lookup.dates(reference).chargeAhead()).isTrue();
    }

    @Test
    void noChargeStartsInTheFreePeriod() {
        String reference = house.started("HOME");
        house.day(41);

        assertThat(Refusals.of(() -> house.charges.start(reference))).isInstanceOf(Conflict.class);

        assertThat(house.view(reference).chargedSince()).isNull();
    }

    @Test
    void theChargeStartsOnceWhenTheFreePeriodIsOver() {
        String reference = house.started("HOME");
        house.day(43);

        house.charges.start(reference);
        house.charges.start(reference);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
        assertThat(house.lookup.dates(reference).chargeAhead()).isFalse();
        assertThat(house.facts(ChargeStarted.class)).hasSize(1);
    }

    @Test
    void aServiceThatIsNotChargeableIsNeverCharged() {
        EpisodeHouse free = ServiceExamples.home().charge(false, true).house();
        String reference = free.started("HOME");
        free.day(42);

        assertThat(Refusals.of(() -> free.charges.start(reference))).isInstanceOf(Conflict.class);
        free.charges.changePurpose(reference, on(42), "Waits for an agency.");

        assertThat(free.facts(PurposeChanged.class)).noneMatch(PurposeChanged::chargeBegins);
        assertThat(free.lookup.dates(reference).chargeAhead()).isFalse();
        assertThat(free.view(reference).chargeFrom()).isNull();
    }

    @Test
    void daysOfOnlyWaitingAreChargedFromTheDayThePurposeChanged() {
        String reference = house.started("HOME");
        house.day(25);

        house.charges.changePurpose(reference, on(24), "Goals are met; an agency is looked for.");
        house.charges.start(reference);

        assertThat(house.facts(PurposeChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.chargeBegins()).isTrue())
                .satisfies(changed -> assertThat(changed.chargeFrom()).isEqualTo(on(24)));
        assertThat(house.view(reference).chargedSince()).isEqualTo(on(24));
    }

    @Test
    void aChangedPurposeChargesNothingWhereTheServiceDoesNotSaySo() {
        EpisodeHouse strict = ServiceExamples.home().charge(true, false).house();
        String reference = strict.started("HOME");
        strict.day(25);

        strict.charges.changePurpose(reference, on(25), "Goals are met; an agency is looked for.");

        assertThat(strict.facts(PurposeChanged.class)).noneMatch(PurposeChanged::chargeBegins);
        assertThat(strict.view(reference).chargeFrom()).isEqualTo(on(42));
    }

    @Test
    void aPurposeThatChangesAfterTheFreePeriodDoesNotMoveTheCharge() {
        String reference = house.started("HOME");
        house.day(50);

        house.charges.changePurpose(reference, on(45), "An agency is looked for.");

        assertThat(house.facts(PurposeChanged.class)).noneMatch(PurposeChanged::chargeBegins);
        assertThat(house.view(reference).chargeFrom()).isEqualTo(on(42));
    }

    @Test
    void thePurposeChangesOnceWithADayThatHasComeAndAReason() {
        String reference = house.started("HOME");
        house.day(10);

        assertThat(Refusals.field(() -> house.charges.changePurpose(reference, null, "Waits.")))
                .isEqualTo("changedOn");
        assertThat(Refusals.field(() -> house.charges.changePurpose(reference, on(11), "Waits.")))
                .isEqualTo("changedOn");
        assertThat(Refusals.field(() -> house.charges.changePurpose(reference, on(-1), "Waits.")))
                .isEqualTo("changedOn");
        assertThat(Refusals.field(() -> house.charges.changePurpose(reference, on(10), " ")))
                .isEqualTo("reason");

        house.charges.changePurpose(reference, on(10), "Waits.");
        assertThat(Refusals.field(() -> house.charges.changePurpose(reference, on(10), "Waits.")))
                .isEqualTo("changedOn");
    }

    @Test
    void daysInHospitalAreNotFreeDays() {
        String reference = house.started("HOME");
        house.day(10);
        house.admissions.admit(reference, StayDates.since(on(10)));
        house.day(15);

        house.stays.returned(reference, on(15), null);

        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(47));
    }

    @Test
    void aStayThatBeginsAfterTheFreePeriodDoesNotMoveTheCharge() {
        String reference = house.started("HOME");
        house.day(42);
        house.charges.start(reference);
        house.day(50);
        house.admissions.admit(reference, new StayDates(on(45), null, LATE));

        house.stays.returned(reference, on(50), null);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
        assertThat(house.facts(ChargeWithdrawn.class)).isEmpty();
    }

    @Test
    void aChargeIsWithdrawnWhenAnAdmissionIsLearntOfThatLeavesFreeDays() {
        String reference = house.started("HOME");
        house.day(42);
        house.charges.start(reference);
        house.day(45);

        house.admissions.admit(reference, new StayDates(on(40), null, LATE));
        house.stays.returned(reference, on(44), null);

        assertThat(house.facts(ChargeWithdrawn.class)).hasSize(1);
        assertThat(house.view(reference).chargedSince()).isNull();
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(46));
        assertThat(house.lookup.dates(reference).chargeAhead()).isTrue();
    }

    /** F7: three of the days that were charged turn out to have been free. */
    @Test
    void aChargeBeginsLaterWhereAStayOnFreeDaysIsLearntOf() {
        String reference = house.started("HOME");
        house.day(42);
        house.charges.start(reference);
        house.day(50);

        house.admissions.admit(reference, new StayDates(on(10), on(13), LATE));

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(45));
        assertThat(house.facts(ChargeMoved.class))
                .containsExactly(new ChargeMoved(reference, "REF-000001", on(42), on(45)));
        assertThat(house.facts(ChargeWithdrawn.class)).isEmpty();
    }

    @Test
    void aChargeIsWithdrawnWhereAStayOnFreeDaysLeavesSomeToCome() {
        String reference = house.started("HOME");
        house.day(42);
        house.charges.start(reference);
        house.day(44);

        house.admissions.admit(reference, new StayDates(on(10), on(13), LATE));

        assertThat(house.view(reference).chargedSince()).isNull();
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(45));
        assertThat(house.lookup.dates(reference).chargeAhead()).isTrue();
        assertThat(house.facts(ChargeWithdrawn.class)).hasSize(1);
    }

    @Test
    void nothingIsChargedWhereSupportTurnsOutToHaveEndedBefore() {
        String reference = house.started("HOME");
        house.day(42);
        house.charges.start(reference);
        house.day(45);

        house.endEarly(reference, on(40), Sequel.SELF_FUNDED, "Has an agency of her own.");

        assertThat(house.view(reference).chargedSince()).isNull();
        assertThat(house.facts(ChargeWithdrawn.class)).hasSize(1);
    }
}
