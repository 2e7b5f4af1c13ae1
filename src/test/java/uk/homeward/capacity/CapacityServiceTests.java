package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.capacity.CapacityFixture.hours;
import static uk.homeward.capacity.CapacityFixture.reference;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.FRAMEWORK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.capacity.PlaceFact.SpotApproved;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** Who gets a place, who waits, and what moves them on. */
class CapacityServiceTests {

    private final InMemoryCapacity memory = new InMemoryCapacity();

    @SuppressWarnings("NullAway.Init")
    private CapacityFixture capacity;

    @Test
    @Tag("HAM-15")
    void theBlockIsUsedUpBeforeAnyOtherSource() {
        capacity = memory.council(slots(BLOCK, 2), slots(FRAMEWORK, 1), slots(SPOT, null));

        capacity.placedIn(BLOCK);
        capacity.placedIn(BLOCK);
        capacity.placedIn(FRAMEWORK);

        assertThat(capacity.ask(reference())).isEqualTo(new PlacementResult.SpotNeeded());
    }

    @Test
    @Tag("HAM-16")
    void aPlaceIsBoughtOnTheSpotOnlyWithReasonAndApprover() {
        capacity = memory.council(slots(BLOCK, 1), slots(SPOT, null));
        capacity.placedIn(BLOCK);
        String spot = reference();
        capacity.ask(spot);

        assertRefused("reason", () -> capacity.spot(door -> door.approve(spot, " ", "The manager")));
        assertRefused("approver", () -> capacity.spot(door -> door.approve(spot, "Nobody else can go today.", null)));
        assertThat(capacity.status(spot)).isEqualTo(PlaceStatus.SPOT_ASKED);
        assertThat(capacity.spot(door -> door.approve(spot, "Nobody else can go today.", "The manager")))
                .isEqualTo(new PlacementResult.Placed(SPOT, capacity.today(), capacity.in(41)));
        assertThat(capacity.place(spot))
                .hasFieldOrPropertyWithValue("spotReason", "Nobody else can go today.")
                .hasFieldOrPropertyWithValue("spotApprover", "The manager");
        assertThat(capacity.facts)
                .contains(new SpotApproved(
                        spot,
                        "REF-970001",
                        capacity.today(),
                        capacity.in(41),
                        "The manager",
                        "Nobody else can go today."));
    }

    /** Nobody loses their place when the contract is over, and nobody else begins in it. */
    @Test
    @Tag("HAM-15")
    void afterTheContractOfTheBlockTheOrderGoesOn() {
        capacity = memory.council(slots(BLOCK, 2), slots(FRAMEWORK, 1), slots(SPOT, null));
        String inBlock = capacity.placedIn(BLOCK);

        capacity.openSources.remove(BLOCK);
        capacity.placedIn(FRAMEWORK);
        String spot = reference();
        capacity.ask(spot);

        assertThat(capacity.status(spot)).isEqualTo(PlaceStatus.SPOT_ASKED);
        assertThat(capacity.status(inBlock)).isEqualTo(PlaceStatus.PLACED);
    }

    @Test
    @Tag("HAM-16")
    void nobodyIsAskedToBuyOnTheSpotWhileTheBlockHasRoom() {
        capacity = memory.council(slots(BLOCK, 1), slots(SPOT, null));
        String inBlock = capacity.placedIn(BLOCK);
        String next = reference();
        capacity.ask(next);

        capacity.done(door -> door.end(inBlock, capacity.in(-1)));

        assertThat(capacity.found()).containsExactly(next);
        assertThat(capacity.spot(door -> door.approve(next, "Urgent.", "The manager")))
                .as("the block came free first: nothing is bought")
                .isEqualTo(new PlacementResult.Placed(BLOCK, capacity.today(), capacity.in(41)));
        assertThat(capacity.place(next)).hasFieldOrPropertyWithValue("spotReason", null);
    }

    @Test
    void aDeclinedSpotPurchaseLeavesThePersonInTheLine() {
        capacity = memory.council(slots(BLOCK, 1), slots(SPOT, null));
        String inBlock = capacity.placedIn(BLOCK);
        String next = reference();
        capacity.ask(next);

        assertRefused("reason", () -> capacity.spot(door -> door.decline(next, null)));
        assertThat(capacity.spot(door -> door.decline(next, "The family bridges the week.")))
                .isEqualTo(new PlacementResult.Waiting());
        assertThatThrownBy(() -> capacity.spot(door -> door.approve(next, "After all.", "The manager")))
                .isInstanceOf(Conflict.class);

        capacity.done(door -> door.end(inBlock, capacity.today()));

        assertThat(capacity.found()).containsExactly(next);
    }

    @Test
    void aSlotThatComesFreeGoesToTheUrgentThenToTheOldest() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);
        String old = capacity.waiting(false);
        String young = capacity.waiting(false);
        String urgent = capacity.waiting(true);

        capacity.done(door -> door.end(first, capacity.in(-1)));
        capacity.done(door -> door.end(urgent, capacity.in(-1)));

        assertThat(capacity.found()).containsExactly(urgent, old);
        assertThat(capacity.status(young)).isEqualTo(PlaceStatus.WAITING);
    }

    @Test
    void whoeverWaitsGetsAPlaceThatIsFreeFromTomorrow() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);
        String next = capacity.waiting(false);

        capacity.done(door -> door.end(first, capacity.today()));

        assertThat(capacity.facts).contains(new PlaceFound(next, "REF-970001", BLOCK, capacity.in(1), capacity.in(42)));
    }

    @Test
    void whatIsShortenedOrBoughtMovesTheLineOnAndWhoeverLeavesItIsNotServed() {
        capacity = memory.council(slots(BLOCK, 2));
        String one = capacity.placedIn(BLOCK);
        capacity.placedIn(BLOCK);
        String a = capacity.waiting(false);
        String b = capacity.waiting(false);
        String c = capacity.waiting(false);

        capacity.run(one, capacity.today(), capacity.today());
        assertThat(capacity.found()).containsExactly(a);
        capacity.changed(door -> door.change(CapacityFixture.SERVICE, change(BLOCK, ChangeKind.VARIED, 1)));
        assertThat(capacity.found()).containsExactly(a, b);
        capacity.done(door -> door.end(c, capacity.today()));
        assertThat(capacity.status(c)).isEqualTo(PlaceStatus.CANCELLED);
    }

    @Test
    void aSmallNeedGoesPastALargeOneButNotForEver() {
        capacity = memory.council(hours(BLOCK, 30));
        String all = hoursOf(30);
        String large = hoursOf(20);
        for (int i = 0; i < Place.PATIENCE; i++) {
            hoursOf(5);
        }
        String fourth = hoursOf(5);

        capacity.give(all, 10, capacity.today());
        assertThat(capacity.found()).as("twenty fit at once").containsExactly(large);

        capacity.done(door -> door.end(large, capacity.in(-1)));
        assertThat(capacity.found()).hasSize(5);
        assertThat(capacity.status(fourth)).isEqualTo(PlaceStatus.PLACED);
    }

    @Test
    void whatComesFreeIsKeptForWhoeverWasPassedOverThreeTimes() {
        capacity = memory.council(hours(BLOCK, 30));
        hoursOf(10);
        hoursOf(10);
        String large = hoursOf(20);
        List<String> small = java.util.stream.Stream.generate(() -> hoursOf(2))
                .limit(Place.PATIENCE + 1)
                .toList();

        assertThat(small)
                .extracting(capacity::status)
                .startsWith(PlaceStatus.PLACED, PlaceStatus.PLACED, PlaceStatus.PLACED);
        assertThat(small).extracting(capacity::status).endsWith(PlaceStatus.WAITING);
        assertThat(capacity.status(large)).isEqualTo(PlaceStatus.WAITING);
    }

    @Test
    @Tag("KEN-22")
    void inHouseTeamsTakeOnlyAsMuchAsWasRecruited() {
        capacity = memory.council(hours(IN_HOUSE, 20));
        hoursOf(15);
        String next = hoursOf(10);
        assertThat(capacity.status(next)).isEqualTo(PlaceStatus.WAITING);

        capacity.changed(door -> door.change(CapacityFixture.SERVICE, change(IN_HOUSE, ChangeKind.RECRUITED, 4)));
        assertThat(capacity.found()).isEmpty();
        capacity.changed(door -> door.change(CapacityFixture.SERVICE, change(IN_HOUSE, ChangeKind.RECRUITED, 1)));

        assertThat(capacity.found()).containsExactly(next);
        assertThat(free(IN_HOUSE, 0)).isEqualByComparingTo("0");
    }

    @Test
    @Tag("COV-10")
    void theVolumeChangesWithDemandForATimeOrForGood() {
        capacity = memory.council(hours(BLOCK, 10));

        capacity.changed(door -> door.change(
                CapacityFixture.SERVICE,
                new ChangeRequest(
                        BLOCK, ChangeKind.VARIED, new BigDecimal("7.5"), capacity.in(10), capacity.in(19), "Winter.")));

        assertThat(List.of(free(9), free(10), free(19), free(20)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN, new BigDecimal("17.5"), new BigDecimal("17.5"), BigDecimal.TEN);
    }

    @Test
    @Tag("COV-10")
    void nobodyLosesAPlaceBecauseLessIsBought() {
        capacity = memory.council(hours(BLOCK, 30));
        hoursOf(20);

        assertThatThrownBy(() -> capacity.changed(
                        door -> door.change(CapacityFixture.SERVICE, change(BLOCK, ChangeKind.VARIED, -11))))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "On %s people hold 20 hours a week, and only 19 hours a week would be left. Take less away, or from a later day on.",
                        uk.homeward.refusal.Wording.day(capacity.today()));
        capacity.changed(door -> door.change(CapacityFixture.SERVICE, change(BLOCK, ChangeKind.VARIED, -10)));

        assertThat(free(0)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        ",          VARIED,    1, 0, , Because, source",
        "SPOT,      VARIED,    1, 0, , Because, source",
        "IN_HOUSE,  RECRUITED, 1, 0, , Because, source",
        "BLOCK,     ,          1, 0, , Because, kind",
        "BLOCK,     RECRUITED, 1, 0, , Because, kind",
        "BLOCK,     VARIED,     , 0, , Because, amount",
        "BLOCK,     VARIED,    0, 0, , Because, amount",
        "BLOCK,     VARIED,  1.5, 0, , Because, amount",
        "BLOCK,     VARIED, 1e40, 0, , Because, amount",
        "BLOCK,     VARIED,    1,  , , Because, from",
        "BLOCK,     VARIED,    1,-1, , Because, from",
        "BLOCK,     VARIED,    1, 5, 4, Because, until",
        "BLOCK,     VARIED,    1, 0, , ,        reason"
    })
    void aChangeThatIsIncompleteIsRefused(
            @Nullable ContractSource source,
            @Nullable ChangeKind kind,
            @Nullable BigDecimal amount,
            @Nullable Integer from,
            @Nullable Integer until,
            @Nullable String reason,
            String field) {
        capacity = memory.council(slots(BLOCK, 1), slots(SPOT, null));

        assertRefused(
                field,
                () -> capacity.changed(door -> door.change(
                        CapacityFixture.SERVICE,
                        new ChangeRequest(
                                source,
                                kind,
                                amount,
                                from == null ? null : capacity.in(from),
                                until == null ? null : capacity.in(until),
                                reason))));
    }

    @Test
    @Tag("DER-13")
    void noPlaceIsWithoutAnEnd() {
        capacity = memory.council(slots(BLOCK, 1));

        assertRefused("until", () -> capacity.ask(reference(), false, 0, -1, null));
        capacity.placedIn(BLOCK);

        assertThat(capacity.ask(reference(), false, 42, 50, null))
                .isEqualTo(new PlacementResult.Placed(BLOCK, capacity.in(42), capacity.in(50)));
    }

    /** Nothing that a request or the table knows could tell one area from another. */
    @Test
    @Tag("DER-09")
    void whereAPersonLivesPlaysNoPart() {
        assertThat(CapacityRequest.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("reference", "caseReference", "service", "urgent", "from", "until", "hoursPerWeek");
        assertThat(SourceDecision.Facts.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("inHousePlace", "blockFree", "frameworkFree", "inHouseFree", "spotAllowed");
    }

    @Test
    @Tag("DER-09")
    void theLineIsOneForAllAreas() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);
        String next = reference();
        capacity.asked(door -> door.request(new CapacityRequest(
                next, "REF-970099", CapacityFixture.SERVICE, false, capacity.today(), capacity.in(41), null)));

        capacity.done(door -> door.end(first, capacity.in(-1)));

        assertThat(capacity.found()).containsExactly(next);
    }

    @Test
    void supportThatGoesOnStaysInItsOwnSourceOrGoesToTheNext() {
        capacity = memory.council(slots(BLOCK, 1), slots(FRAMEWORK, 1));
        String first = capacity.placedIn(BLOCK);
        assertThat(capacity.ask(reference(), false, 42, 60, null))
                .isEqualTo(new PlacementResult.Placed(BLOCK, capacity.in(42), capacity.in(60)));

        capacity.run(first, capacity.today(), capacity.in(50));

        assertThat(capacity.ask(reference(), false, 51, 60, null))
                .isEqualTo(new PlacementResult.Placed(FRAMEWORK, capacity.in(51), capacity.in(60)));
        assertThat(capacity.facts).noneMatch(PlaceOverfull.class::isInstance);
    }

    @Test
    @Tag("COV-03")
    void hoursChangeFromADayOn() {
        capacity = memory.council(hours(BLOCK, 30));
        String one = hoursOf(10);
        hoursOf(10);

        capacity.give(one, 20, capacity.in(7));

        assertThat(List.of(free(6), free(7), free(41), free(42)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(30));
    }

    @Test
    void askedAgainItAnswersHowThingsStand() {
        capacity = memory.council(slots(BLOCK, 1));
        String placed = capacity.placedIn(BLOCK);
        String waiting = capacity.waiting(false);

        assertThat(capacity.ask(placed)).isInstanceOf(PlacementResult.Placed.class);
        assertThat(capacity.ask(waiting)).isEqualTo(new PlacementResult.Waiting());
        capacity.done(door -> door.end(placed, capacity.in(-1)));
        capacity.done(door -> door.end(placed, capacity.in(-1)));
        assertThatThrownBy(() -> capacity.ask(placed)).isInstanceOf(Conflict.class);
    }

    @Test
    void aServiceWithoutSourcesIsNotLimited() {
        capacity = memory.council(Map.of());
        String reference = reference();

        assertThat(capacity.ask(reference))
                .asInstanceOf(InstanceOfAssertFactories.type(PlacementResult.Placed.class))
                .extracting(PlacementResult.Placed::source)
                .isNull();
        capacity.run(reference, capacity.today(), capacity.in(80));
        capacity.done(door -> door.end(reference, capacity.in(60)));

        assertThat(capacity.capacity().find(reference)).isEmpty();
        assertThatThrownBy(() -> capacity.changed(
                        door -> door.change(CapacityFixture.SERVICE, change(BLOCK, ChangeKind.VARIED, 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hoursAreAskedForWhereTheyCount() {
        capacity = memory.council(hours(BLOCK, 30));

        assertRefused("hoursPerWeek", () -> capacity.ask(reference()));
        assertRefused("hoursPerWeek", () -> capacity.ask(reference(), false, 0, 41, -3));
        assertRefused("hoursPerWeek", () -> capacity.ask(reference(), false, 0, 41, 337));
    }

    @Test
    void whatIsBoughtFromADayOnMovesTheLineOnThatDay() {
        capacity = memory.council(
                slots(BLOCK, 1),
                CapacityFixture.source(
                        BLOCK, CapacityUnit.SLOTS, 1, memory.clock.today().plusDays(2)));
        capacity.placedIn(BLOCK);
        String next = capacity.waiting(false);

        capacity.done(door -> door.moveOn(CapacityFixture.SERVICE));
        assertThat(capacity.found()).isEmpty();
        memory.clock.set(capacity.in(1));
        capacity.done(door -> door.moveOn(CapacityFixture.SERVICE));

        assertThat(capacity.found()).containsExactly(next);
    }

    @Test
    void theReportShowsWhatIsFreeAndWhoWaits() {
        capacity = memory.council(slots(BLOCK, 1), slots(FRAMEWORK, null), slots(SPOT, null));
        capacity.placedIn(BLOCK);

        ServiceCapacity shown = capacity.reported(look -> look.service(CapacityFixture.SERVICE));

        assertThat(shown.sources()).extracting(SourceCapacity::source).containsExactly(BLOCK, FRAMEWORK, SPOT);
        SourceCapacity block = shown.sources().get(0);
        assertThat(block.taken()).isEqualByComparingTo("1");
        assertThat(block.free()).isEqualByComparingTo("0");
        assertThat(block.weeks()).hasSize(12);
        assertThat(block.weeks().get(5).free()).isEqualByComparingTo("0");
        assertThat(block.weeks().get(6).free()).isEqualByComparingTo("1");
        assertThat(shown.sources().get(1).bought()).isNull();
    }

    private String hoursOf(int hours) {
        String reference = reference();
        capacity.ask(reference, false, 0, 41, hours);
        return reference;
    }

    private BigDecimal free(int day) {
        return free(BLOCK, day);
    }

    private BigDecimal free(ContractSource source, int day) {
        return capacity.free(source, capacity.in(day));
    }

    private ChangeRequest change(ContractSource source, ChangeKind kind, int amount) {
        return new ChangeRequest(source, kind, BigDecimal.valueOf(amount), capacity.today(), null, "Agreed today.");
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(".")
                .extracting(refused -> ((Refusal) refused).field())
                .isEqualTo(field);
    }

    /** Two acts upon several services each lock them in one order, and nobody waits for ever. */
    @Test
    void servicesAreHeldInOneOrderAndOnlyThoseThatAreLimited() {
        capacity = memory.council(
                Map.of(CapacityFixture.SERVICE, List.of(slots(BLOCK, 1)), "D2A", List.of(slots(BLOCK, 1))));
        List<String> held = new ArrayList<>();

        capacity.done(door -> {
            door.hold(List.of(CapacityFixture.SERVICE, "BEDS", "D2A"));
            held.addAll(memory.places.locks);
        });

        assertThat(held).containsExactly("alone D2A", "alone " + CapacityFixture.SERVICE);
    }

    @Test
    void theServicesOfSeveralAreThoseInWhichTheyHaveAPlaceOrWait() {
        capacity = memory.council(slots(BLOCK, 1));
        String placed = capacity.placedIn(BLOCK);
        String waiting = capacity.waiting(false);

        assertThat(capacity.capacity().servicesOf(List.of(placed, waiting, "EPI-979999")))
                .containsExactly(CapacityFixture.SERVICE);
    }

    @ParameterizedTest
    @CsvSource({"0.25, ", "336, ", "0, hoursPerWeek", "336.01, hoursPerWeek", "2.255, hoursPerWeek"})
    void hoursAreGivenToTheQuarterAndNotBeyondAWeek(BigDecimal hours, @Nullable String refused) {
        capacity = memory.council(hours(BLOCK, 400));
        String reference = reference();
        CapacityRequest request = new CapacityRequest(
                reference, "REF-970001", CapacityFixture.SERVICE, false, capacity.today(), capacity.in(41), hours);

        if (refused == null) {
            PlacementResult answer = capacity.asked(door -> door.request(request));
            assertThat(answer).isInstanceOf(PlacementResult.Placed.class);
        } else {
            assertRefused(refused, () -> capacity.asked(door -> door.request(request)));
        }
    }

    /** Nobody has said that they went: whoever asks does not get a place with somebody in it. */
    @Test
    void aPlacePastItsLastDayIsTakenForAWeekAtATime() {
        capacity = memory.council(slots(BLOCK, 1));
        capacity.ask(reference(), false, 0, 5, null);
        memory.clock.set(capacity.in(8));

        assertThat(capacity.free(BLOCK, capacity.in(6))).isEqualByComparingTo("0");
        assertThat(capacity.free(BLOCK, capacity.in(7))).isEqualByComparingTo("1");
        assertThat(capacity.ask(reference(), false, 6, 20, null)).isEqualTo(new PlacementResult.Waiting());
    }
}
