package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.hours;
import static uk.homeward.capacity.CapacityFixture.reference;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.FRAMEWORK;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.PlaceFact.PlaceFollowed;
import uk.homeward.capacity.PlaceFact.PlaceHoursChanged;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;

/** A place follows what really happens. */
class OccupancyServiceTests {

    private static final String CASE = "REF-970001";

    private final InMemoryCapacity memory = new InMemoryCapacity();

    @SuppressWarnings("NullAway.Init")
    private CapacityFixture capacity;

    @Test
    void supportThatGoesOnWithoutRoomIsTakenAllTheSameAndTold() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);
        capacity.ask(reference(), false, 42, 60, null);

        follow(first, 0, 50);

        assertThat(capacity.facts)
                .contains(
                        new PlaceFollowed(first, CASE, day(0), day(50)),
                        new PlaceOverfull(first, CASE, BLOCK, day(42), day(50)));
        assertFree(BLOCK, 50, -1);
        assertFree(BLOCK, 51, 0);
    }

    @Test
    void supportOnItsOwnDaysChangesAndTellsNothing() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);

        follow(first, 0, 41);

        assertThat(capacity.facts).noneMatch(PlaceFollowed.class::isInstance);
    }

    @Test
    void whoeverWaitsOccupiesNothing() {
        capacity = memory.council(slots(BLOCK, 1));
        capacity.placedIn(BLOCK);
        String next = capacity.waiting(false);

        follow(next, 0, 20);

        assertThat(capacity.facts).noneMatch(PlaceFollowed.class::isInstance);
    }

    @Test
    void aLaterStartFreesTheDaysBefore() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);

        follow(first, 3, 41);

        assertFree(BLOCK, 2, 1);
        assertFree(BLOCK, 3, 0);
        assertThat(capacity.place(first).days()).isEqualTo(new Days(day(3), day(41)));
    }

    @Test
    void anEarlierStartTakesTheDaysBefore() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = reference();
        capacity.ask(first, false, 5, 41, null);

        follow(first, 4, 41);

        assertFree(BLOCK, 3, 1);
        assertFree(BLOCK, 4, 0);
    }

    @Test
    void supportOnQuiteOtherDaysTakesTheirPlaceAlone() {
        capacity = memory.council(slots(BLOCK, 1));
        String late = capacity.placedIn(BLOCK);
        follow(late, 42, 50);
        assertFree(BLOCK, 41, 1);
        assertFree(BLOCK, 42, 0);

        follow(late, 30, 41);

        assertFree(BLOCK, 29, 1);
        assertFree(BLOCK, 30, 0);
        assertFree(BLOCK, 42, 1);
    }

    @Test
    void aPlaceInTwoSourcesStartsAndEndsWhereSupportDoes() {
        String first = inBlockThenFramework();
        follow(first, 42, 50);
        assertFree(BLOCK, 41, 1);
        assertFree(FRAMEWORK, 42, 0);

        follow(first, 45, 50);

        assertFree(FRAMEWORK, 44, 1);
        assertFree(FRAMEWORK, 45, 0);
    }

    @Test
    void anEndWithinTheFirstSourceGivesTheSecondBack() {
        String first = inBlockThenFramework();

        follow(first, 0, 41);
        assertFree(BLOCK, 41, 0);
        assertFree(FRAMEWORK, 42, 1);
        follow(first, 0, 20);

        assertFree(BLOCK, 20, 0);
        assertFree(BLOCK, 21, 1);
    }

    private String inBlockThenFramework() {
        capacity = memory.council(slots(BLOCK, 1), slots(FRAMEWORK, 1));
        String first = capacity.placedIn(BLOCK);
        capacity.ask(reference(), false, 42, 60, null);
        follow(first, 0, 50);
        assertFree(FRAMEWORK, 42, 0);
        return first;
    }

    @Test
    @Tag("COV-03")
    void hoursBeyondTheSourceAreGivenAndTold() {
        capacity = memory.council(hours(BLOCK, 30));
        String one = of(20, 0);
        of(10, 0);

        give(one, 25, 7);

        assertThat(capacity.facts)
                .contains(
                        new PlaceHoursChanged(one, CASE, new BigDecimal("25.00"), day(7)),
                        new PlaceOverfull(one, CASE, BLOCK, day(7), day(41)));
        assertFree(BLOCK, 6, 0);
        assertFree(BLOCK, 7, -5);
        assertThat(capacity.place(one).amount()).isEqualByComparingTo("25");
    }

    @Test
    @Tag("COV-03")
    void hoursOfADayBeforeTheStartAreThoseOfTheStart() {
        capacity = memory.council(hours(BLOCK, 30));
        String one = of(20, 5);

        give(one, 31, 0);

        assertThat(capacity.facts).contains(new PlaceOverfull(one, CASE, BLOCK, day(5), day(41)));
        assertFree(BLOCK, 4, 30);
    }

    @Test
    @Tag("COV-03")
    void hoursThatTheSourceHasAreNotToldAsTooMany() {
        capacity = memory.council(hours(BLOCK, 30));
        String one = of(20, 0);

        give(one, 30, 0);
        give(one, 10, 7);
        give(one, 10, 7);

        assertThat(capacity.facts).noneMatch(PlaceOverfull.class::isInstance);
        assertThat(capacity.facts)
                .filteredOn(PlaceHoursChanged.class::isInstance)
                .hasSize(2);
    }

    /** The first source is full too, on days that are over by then. */
    @Test
    void onlyTheDaysFromTheChangeOnAreLookedAt() {
        capacity = memory.council(hours(BLOCK, 10), hours(FRAMEWORK, 20));
        String one = of(10, 0);
        capacity.ask(reference(), false, 42, 60, 10);
        follow(one, 0, 50);

        give(one, 15, 42);

        assertThat(capacity.facts).noneMatch(PlaceOverfull.class::isInstance);
        assertFree(FRAMEWORK, 42, 5);
        assertFree(BLOCK, 41, 0);
    }

    @Test
    void aSlotHasNoHours() {
        capacity = memory.council(slots(BLOCK, 1));
        String one = capacity.placedIn(BLOCK);

        give(one, 12, 0);

        assertThat(capacity.facts).noneMatch(PlaceHoursChanged.class::isInstance);
    }

    @Test
    void fewerHoursServeWhoeverWaits() {
        capacity = memory.council(hours(BLOCK, 10));
        String one = of(10, 0);
        String next = of(4, 0);

        give(one, 6, 0);

        assertThat(capacity.found()).containsExactly(next);
    }

    private String of(int hours, int from) {
        String reference = reference();
        capacity.ask(reference, false, from, 41, hours);
        return reference;
    }

    private void follow(String reference, int from, int until) {
        capacity.run(reference, day(from), day(until));
    }

    private void give(String reference, int hours, int from) {
        capacity.give(reference, hours, day(from));
    }

    private void assertFree(ContractSource source, int day, int amount) {
        assertThat(capacity.free(source, day(day))).isEqualByComparingTo(BigDecimal.valueOf(amount));
    }

    private LocalDate day(int day) {
        return capacity.in(day);
    }

    /** The days are full: it is told as soon as support is on them. */
    @Test
    void supportOnQuiteOtherDaysIsToldWhereTheyAreFull() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);
        capacity.ask(reference(), false, 42, 60, null);

        follow(first, 42, 50);

        assertThat(capacity.facts).contains(new PlaceOverfull(first, CASE, BLOCK, day(42), day(50)));
        assertFree(BLOCK, 41, 1);
    }

    @Test
    void aLaterStartLeavesTheSecondSourceAsItWas() {
        String first = inBlockThenFramework();

        follow(first, 1, 50);

        assertFree(BLOCK, 0, 1);
        assertFree(BLOCK, 1, 0);
        assertFree(FRAMEWORK, 41, 1);
        assertFree(FRAMEWORK, 42, 0);
    }

    /** Each night all support is followed: what runs as it should takes no lock from those who ask. */
    @Test
    void supportAsWantedTakesNoLock() {
        capacity = memory.council(hours(BLOCK, 30));
        String one = of(20, 0);
        give(one, 25, 0);

        follow(one, 0, 41);

        assertThat(memory.places.locks).isEmpty();
    }
}
