package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.hours;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.capacity.PlaceFact.CapacityChanged;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;
import uk.homeward.refusal.Wording;

/** More is bought, recruited, or lost. */
class CapacityChangeServiceTests {

    private final InMemoryCapacity memory = new InMemoryCapacity();

    @Test
    @Tag("COV-10")
    void aChangeIsToldWithItsReason() {
        CapacityFixture capacity = memory.council(slots(BLOCK, 1));

        change(capacity, BLOCK, ChangeKind.VARIED, "1", 0);

        assertThat(capacity.facts)
                .containsExactly(new CapacityChanged(
                        CapacityFixture.SERVICE, BLOCK, ChangeKind.VARIED, BigDecimal.ONE, capacity.today(), "Agreed."))
                .allMatch(fact -> fact.caseReference().equals(CapacityFixture.SERVICE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    VARIED    | 99999     |
                    VARIED    | -0.25     |
                    RECRUITED | 0.01      |
                    VARIED    | 99999.01  | Give how much more or less there is: not 0, and at most 99,999.
                    VARIED    | -99999.01 | Give how much more or less there is: not 0, and at most 99,999.
                    VARIED    | 0.255     | Give hours with at most two decimals.
                    RECRUITED | -1        | Recruiting adds hours. Where there are fewer, choose that they were varied.
                    """)
    void hoursChangeByWhatCanBeCounted(ChangeKind kind, String amount, @Nullable String refused) {
        CapacityFixture capacity = memory.council(hours(IN_HOUSE, 20));

        if (refused == null) {
            change(capacity, IN_HOUSE, kind, amount, 0);
            assertThat(capacity.changes()).hasSize(1);
        } else {
            Refusal refusal = Refusals.of(() -> change(capacity, IN_HOUSE, kind, amount, 0));
            assertThat(refusal).hasMessage(refused);
            assertThat(refusal.field()).isEqualTo("amount");
        }
    }

    @Test
    void aSlotIsNotDivided() {
        CapacityFixture capacity = memory.council(slots(BLOCK, 1));

        assertThat(Refusals.of(() -> change(capacity, BLOCK, ChangeKind.VARIED, "1.5", 0)))
                .hasMessage("Give a whole number: slots cannot be divided.");
    }

    @Test
    @Tag("KEN-23")
    void whatAProviderLosesIsToldThoughPeopleHoldIt() {
        CapacityFixture capacity = memory.council(hours(BLOCK, 30));
        capacity.ask(CapacityFixture.reference(), false, 0, 41, 20);

        lose(capacity, -15);

        assertThat(capacity.free(BLOCK, capacity.today())).isEqualByComparingTo("-5");
        change(capacity, BLOCK, ChangeKind.VARIED, "1", 0);
        assertThat(capacity.free(BLOCK, capacity.today())).isEqualByComparingTo("-4");
    }

    @Test
    @Tag("KEN-23")
    void nobodyLosesWhatNobodyHasBought() {
        CapacityFixture capacity = memory.council(hours(BLOCK, 30));

        assertThat(Refusals.of(() -> lose(capacity, -31)))
                .hasMessage(
                        "On %s the provider gives 30 hours a week and no more. Give less.",
                        Wording.day(capacity.today()));
        lose(capacity, -30);

        assertThat(capacity.free(BLOCK, capacity.today())).isEqualByComparingTo("0");
    }

    @Test
    @Tag("KEN-22")
    void theTeamGrowsByWhoWasRecruitedAndShrinksByWhatItLost() {
        CapacityFixture capacity = memory.council(hours(IN_HOUSE, 20), hours(BLOCK, 20));
        change(capacity, IN_HOUSE, ChangeKind.RECRUITED, "7", 0);
        change(capacity, IN_HOUSE, ChangeKind.RECRUITED, "5", 1);
        change(capacity, IN_HOUSE, ChangeKind.VARIED, "-2", 2);
        change(capacity, IN_HOUSE, ChangeKind.VARIED, "3", 3);
        change(capacity, BLOCK, ChangeKind.VARIED, "-4", 3);

        DailyAmounts recruited = capacity.recruited(capacity.in(1));

        assertThat(recruited.on(capacity.today())).isEqualByComparingTo("0");
        assertThat(recruited.on(capacity.in(1))).isEqualByComparingTo("5");
        assertThat(recruited.on(capacity.in(4))).isEqualByComparingTo("3");
    }

    @Test
    @Tag("KEN-13")
    void nobodyIsRecruitedWhomTheProgrammeDoesNotLetJoin() {
        CapacityFixture capacity = memory.council(hours(IN_HOUSE, 20));
        capacity.recruitment.add((service, from) -> {
            throw new Conflict("%s, %s".formatted(service, from));
        });

        assertThat(Refusals.of(() -> change(capacity, IN_HOUSE, ChangeKind.RECRUITED, "7", 1)))
                .hasMessage("%s, %s", CapacityFixture.SERVICE, capacity.in(1));
        assertThat(Refusals.of(() -> change(capacity, IN_HOUSE, ChangeKind.VARIED, "7", 1)))
                .as("hours under another name")
                .hasMessage("%s, %s", CapacityFixture.SERVICE, capacity.in(1));
        change(capacity, IN_HOUSE, ChangeKind.VARIED, "-7", 1);

        assertThat(capacity.free(IN_HOUSE, capacity.in(1))).isEqualByComparingTo("13");
    }

    private static void change(CapacityFixture capacity, ContractSource source, ChangeKind kind, String by, int from) {
        ChangeRequest change = new ChangeRequest(source, kind, new BigDecimal(by), capacity.in(from), null, "Agreed.");
        capacity.changed(door -> door.change(CapacityFixture.SERVICE, change));
    }

    private static void lose(CapacityFixture capacity, int hours) {
        ChangeRequest change = new ChangeRequest(
                BLOCK, ChangeKind.VARIED, BigDecimal.valueOf(hours), capacity.today(), null, "They have left.");
        capacity.changed(door -> door.lose(CapacityFixture.SERVICE, change));
    }

    @Test
    @Tag("DER-13")
    void whatIsGainedElsewhereIsTheTeamsFromThatDayOn() {
        CapacityFixture capacity = memory.council(hours(IN_HOUSE, 10), hours(BLOCK, 5));
        DailyAmounts gained = new DailyAmounts();
        gained.add(capacity.in(1), null, BigDecimal.valueOf(4));
        capacity.gains.add(service -> gained);

        assertThat(capacity.free(IN_HOUSE, capacity.today())).isEqualByComparingTo("10");
        assertThat(capacity.free(IN_HOUSE, capacity.in(1))).isEqualByComparingTo("14");
        assertThat(capacity.free(BLOCK, capacity.in(1))).isEqualByComparingTo("5");
        assertThat(capacity.reported(look -> look.service(CapacityFixture.SERVICE))
                        .sources()
                        .get(0)
                        .weeks()
                        .get(1)
                        .bought())
                .isEqualByComparingTo("14");
    }

    @Test
    void aServiceWithoutATeamGainsNothing() {
        CapacityFixture capacity = memory.council(hours(BLOCK, 5));
        DailyAmounts gained = new DailyAmounts();
        gained.add(capacity.today(), null, BigDecimal.valueOf(4));
        capacity.gains.add(service -> gained);

        assertThat(capacity.free(BLOCK, capacity.today())).isEqualByComparingTo("5");
    }

    @Test
    @Tag("DER-13")
    void whatIsGainedElsewhereServesWhoeverWaitsBehindTheLock() {
        CapacityFixture capacity = memory.council(
                slots(BLOCK, 1),
                CapacityFixture.source(
                        BLOCK,
                        uk.homeward.council.CapacityUnit.SLOTS,
                        1,
                        memory.clock.today().plusDays(2)));
        capacity.placedIn(BLOCK);
        String next = capacity.waiting(false);
        memory.clock.set(capacity.in(1));

        capacity.changed(door -> door.serveGained(CapacityFixture.SERVICE));

        assertThat(capacity.found()).containsExactly(next);
    }
}
