package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.FRAMEWORK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** Who gets a place, who waits, and what moves them on. */
class CapacityServiceTests extends CapacityTest {

    @org.springframework.beans.factory.annotation.Autowired
    private AuditTrail trail;

    @Test
    @Tag("HAM-15")
    void theBlockIsUsedUpBeforeAnyOtherSource() {
        council(slots(BLOCK, 2), slots(FRAMEWORK, 1), slots(SPOT, null));

        placedIn(BLOCK);
        placedIn(BLOCK);
        placedIn(FRAMEWORK);

        assertThat(ask(reference())).isEqualTo(new PlacementResult.SpotNeeded());
    }

    @Test
    @Tag("HAM-16")
    void aPlaceIsBoughtOnTheSpotOnlyWithReasonAndApprover() {
        council(slots(BLOCK, 1), slots(SPOT, null));
        placedIn(BLOCK);
        String spot = reference();
        ask(spot);

        assertRefused("reason", () -> spot(door -> door.approve(spot, " ", "The manager")));
        assertRefused("approver", () -> spot(door -> door.approve(spot, "Nobody else can go today.", null)));
        assertThat(status(spot)).isEqualTo(PlaceStatus.SPOT_ASKED);
        assertThat(spot(door -> door.approve(spot, "Nobody else can go today.", "The manager")))
                .isEqualTo(new PlacementResult.Placed(SPOT, today(), in(41)));
        assertThat(database.queryForMap(
                        "select spot_reason, spot_approver from capacity_place where reference = ?", spot))
                .containsEntry("spot_reason", "Nobody else can go today.")
                .containsEntry("spot_approver", "The manager");
        assertThat(trail.of("REF-970001"))
                .filteredOn(entry -> entry.reference().equals(spot))
                .extracting(AuditEntry::what, AuditEntry::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("Spot approved", "Nobody else can go today."));
    }

    @Test
    @Tag("HAM-16")
    void nobodyIsAskedToBuyOnTheSpotWhileTheBlockHasRoom() {
        council(slots(BLOCK, 1), slots(SPOT, null));
        String inBlock = placedIn(BLOCK);
        String next = reference();
        ask(next);

        done(door -> door.end(inBlock, in(-1)));

        assertThat(found()).containsExactly(next);
        assertThat(spot(door -> door.approve(next, "Urgent.", "The manager")))
                .as("the block came free first: nothing is bought")
                .isEqualTo(new PlacementResult.Placed(BLOCK, today(), in(41)));
        assertThat(spotPurchases())
                .filteredOn(line -> line.service().equals(service))
                .extracting(SpotPurchases::spot)
                .containsExactly(0L);
    }

    @Test
    @Tag("HAM-16")
    @Tag("COV-09")
    void demandAndSpotPurchasesAreCountedByMonth() {
        council(slots(BLOCK, 2), slots(SPOT, null));
        placedIn(BLOCK);
        placedIn(BLOCK);
        String spot = reference();
        ask(spot);
        spot(door -> door.approve(spot, "Nobody else can go today.", "The manager"));
        ask(reference());

        assertThat(spotPurchases())
                .filteredOn(line -> line.service().equals(service))
                .containsExactly(new SpotPurchases(YearMonth.from(today()), service, 4, 3, 1, 33));
    }

    @Test
    void aDeclinedSpotPurchaseLeavesThePersonInTheLine() {
        council(slots(BLOCK, 1), slots(SPOT, null));
        String inBlock = placedIn(BLOCK);
        String next = reference();
        ask(next);

        assertRefused("reason", () -> spot(door -> door.decline(next, null)));
        assertThat(spot(door -> door.decline(next, "The family bridges the week.")))
                .isEqualTo(new PlacementResult.Waiting());
        assertThatThrownBy(() -> spot(door -> door.approve(next, "After all.", "The manager")))
                .isInstanceOf(Conflict.class);

        done(door -> door.end(inBlock, today()));

        assertThat(found()).containsExactly(next);
    }

    @Test
    void aSlotThatComesFreeGoesToTheUrgentThenToTheOldest() {
        council(slots(BLOCK, 1));
        String first = placedIn(BLOCK);
        String old = waiting(false);
        String young = waiting(false);
        String urgent = waiting(true);

        done(door -> door.end(first, in(-1)));
        done(door -> door.end(urgent, in(-1)));

        assertThat(found()).containsExactly(urgent, old);
        assertThat(status(young)).isEqualTo(PlaceStatus.WAITING);
    }

    @Test
    void whoeverWaitsGetsAPlaceThatIsFreeFromTomorrow() {
        council(slots(BLOCK, 1));
        String first = placedIn(BLOCK);
        String next = waiting(false);

        done(door -> door.end(first, today()));

        assertThat(facts).contains(new PlaceFound(next, "REF-970001", BLOCK, in(1), in(42)));
    }

    @Test
    void whatIsShortenedOrBoughtMovesTheLineOnAndWhoeverLeavesItIsNotServed() {
        council(slots(BLOCK, 2));
        String one = placedIn(BLOCK);
        placedIn(BLOCK);
        String a = waiting(false);
        String b = waiting(false);
        String c = waiting(false);

        occupied(door -> door.follow(one, today(), today()));
        assertThat(found()).containsExactly(a);
        done(door -> door.change(service, change(BLOCK, ChangeKind.VARIED, 1)));
        assertThat(found()).containsExactly(a, b);
        done(door -> door.end(c, today()));
        assertThat(status(c)).isEqualTo(PlaceStatus.CANCELLED);
    }

    @Test
    void aSmallNeedGoesPastALargeOneButNotForEver() {
        council(hours(BLOCK, 30));
        String all = hoursOf(30);
        String large = hoursOf(20);
        for (int i = 0; i < Place.PATIENCE; i++) {
            hoursOf(5);
        }
        String fourth = hoursOf(5);

        occupied(door -> door.followHours(all, BigDecimal.valueOf(10), today()));
        assertThat(found()).as("twenty fit at once").containsExactly(large);

        done(door -> door.end(large, in(-1)));
        assertThat(found()).hasSize(5);
        assertThat(status(fourth)).isEqualTo(PlaceStatus.PLACED);
    }

    @Test
    void whatComesFreeIsKeptForWhoeverWasPassedOverThreeTimes() {
        council(hours(BLOCK, 30));
        hoursOf(10);
        hoursOf(10);
        String large = hoursOf(20);
        List<String> small = java.util.stream.Stream.generate(() -> hoursOf(2))
                .limit(Place.PATIENCE + 1)
                .toList();

        assertThat(small)
                .extracting(this::status)
                .startsWith(PlaceStatus.PLACED, PlaceStatus.PLACED, PlaceStatus.PLACED);
        assertThat(small).extracting(this::status).endsWith(PlaceStatus.WAITING);
        assertThat(status(large)).isEqualTo(PlaceStatus.WAITING);
    }

    @Test
    @Tag("KEN-22")
    void inHouseTeamsTakeOnlyAsMuchAsWasRecruited() {
        council(hours(IN_HOUSE, 20));
        hoursOf(15);
        String next = hoursOf(10);
        assertThat(status(next)).isEqualTo(PlaceStatus.WAITING);

        done(door -> door.change(service, change(IN_HOUSE, ChangeKind.RECRUITED, 4)));
        assertThat(found()).isEmpty();
        done(door -> door.change(service, change(IN_HOUSE, ChangeKind.RECRUITED, 1)));

        assertThat(found()).containsExactly(next);
        assertThat(free(IN_HOUSE, 0)).isEqualByComparingTo("0");
    }

    @Test
    @Tag("COV-10")
    void theVolumeChangesWithDemandForATimeOrForGood() {
        council(hours(BLOCK, 10));

        done(door -> door.change(
                service,
                new ChangeRequest(BLOCK, ChangeKind.VARIED, new BigDecimal("7.5"), in(10), in(19), "Winter.")));

        assertThat(List.of(free(9), free(10), free(19), free(20)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN, new BigDecimal("17.5"), new BigDecimal("17.5"), BigDecimal.TEN);
    }

    @Test
    @Tag("COV-10")
    void nobodyLosesAPlaceBecauseLessIsBought() {
        council(hours(BLOCK, 30));
        hoursOf(20);

        assertThatThrownBy(() -> done(door -> door.change(service, change(BLOCK, ChangeKind.VARIED, -11))))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "On %s people hold 20 hours a week, and only 19 hours a week would be left. Take less away, or from a later day on.",
                        uk.homeward.refusal.Wording.day(today()));
        done(door -> door.change(service, change(BLOCK, ChangeKind.VARIED, -10)));

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
        council(slots(BLOCK, 1), slots(SPOT, null));

        assertRefused(
                field,
                () -> done(door -> door.change(
                        service,
                        new ChangeRequest(
                                source,
                                kind,
                                amount,
                                from == null ? null : in(from),
                                until == null ? null : in(until),
                                reason))));
    }

    @Test
    @Tag("DER-13")
    void noPlaceIsWithoutAnEnd() {
        council(slots(BLOCK, 1));

        assertRefused("until", () -> ask(reference(), false, 0, -1, null));
        placedIn(BLOCK);

        assertThat(ask(reference(), false, 42, 50, null)).isEqualTo(new PlacementResult.Placed(BLOCK, in(42), in(50)));
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
        council(slots(BLOCK, 1));
        String first = placedIn(BLOCK);
        String next = reference();
        asked(door -> door.request(new CapacityRequest(next, "REF-970099", service, false, today(), in(41), null)));

        done(door -> door.end(first, in(-1)));

        assertThat(found()).containsExactly(next);
    }

    @Test
    void supportThatGoesOnStaysInItsOwnSourceOrGoesToTheNext() {
        council(slots(BLOCK, 1), slots(FRAMEWORK, 1));
        String first = placedIn(BLOCK);
        assertThat(ask(reference(), false, 42, 60, null)).isEqualTo(new PlacementResult.Placed(BLOCK, in(42), in(60)));

        occupied(door -> door.follow(first, today(), in(50)));

        assertThat(ask(reference(), false, 51, 60, null))
                .isEqualTo(new PlacementResult.Placed(FRAMEWORK, in(51), in(60)));
        assertThat(facts).noneMatch(PlaceOverfull.class::isInstance);
    }

    @Test
    @Tag("COV-03")
    void hoursChangeFromADayOn() {
        council(hours(BLOCK, 30));
        String one = hoursOf(10);
        hoursOf(10);

        occupied(door -> door.followHours(one, BigDecimal.valueOf(20), in(7)));

        assertThat(List.of(free(6), free(7), free(41), free(42)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(30));
    }

    @Test
    void askedAgainItAnswersHowThingsStand() {
        council(slots(BLOCK, 1));
        String placed = placedIn(BLOCK);
        String waiting = waiting(false);

        assertThat(ask(placed)).isInstanceOf(PlacementResult.Placed.class);
        assertThat(ask(waiting)).isEqualTo(new PlacementResult.Waiting());
        done(door -> door.end(placed, in(-1)));
        done(door -> door.end(placed, in(-1)));
        assertThatThrownBy(() -> ask(placed)).isInstanceOf(Conflict.class);
    }

    @Test
    void aServiceWithoutSourcesIsNotLimited() {
        council(List.of());
        String reference = reference();

        assertThat(ask(reference))
                .asInstanceOf(InstanceOfAssertFactories.type(PlacementResult.Placed.class))
                .extracting(PlacementResult.Placed::source)
                .isNull();
        occupied(door -> door.follow(reference, today(), in(80)));
        done(door -> door.end(reference, in(60)));

        assertThat(places.findByReference(reference)).isEmpty();
        assertThatThrownBy(() -> done(door -> door.change(service, change(BLOCK, ChangeKind.VARIED, 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hoursAreAskedForWhereTheyCount() {
        council(hours(BLOCK, 30));

        assertRefused("hoursPerWeek", () -> ask(reference()));
        assertRefused("hoursPerWeek", () -> ask(reference(), false, 0, 41, -3));
        assertRefused("hoursPerWeek", () -> ask(reference(), false, 0, 41, 169));
    }

    @Test
    void whatIsBoughtFromADayOnMovesTheLineOnThatDay() {
        council(
                slots(BLOCK, 1),
                new uk.homeward.capacity.ContractedSource(
                        BLOCK,
                        "Invented Care Ltd",
                        uk.homeward.council.CapacityUnit.SLOTS,
                        BigDecimal.ONE,
                        in(2),
                        null));
        placedIn(BLOCK);
        String next = waiting(false);

        done(door -> door.moveOn(service));
        assertThat(found()).isEmpty();
        ((uk.homeward.rehearsal.RehearsalClock) clock).moveTo(clock.instant().plus(java.time.Duration.ofDays(1)));
        done(door -> door.moveOn(service));

        assertThat(found()).containsExactly(next);
    }

    @Test
    void theReportShowsWhatIsFreeAndWhoWaits() {
        council(slots(BLOCK, 1), slots(FRAMEWORK, null), slots(SPOT, null));
        placedIn(BLOCK);

        ServiceCapacity shown = reported(look -> look.service(service));

        assertThat(shown.sources()).extracting(SourceCapacity::source).containsExactly(BLOCK, FRAMEWORK, SPOT);
        SourceCapacity block = shown.sources().get(0);
        assertThat(block.taken()).isEqualByComparingTo("1");
        assertThat(block.free()).isEqualByComparingTo("0");
        assertThat(block.weeks()).hasSize(12);
        assertThat(block.weeks().get(5).free()).isEqualByComparingTo("0");
        assertThat(block.weeks().get(6).free()).isEqualByComparingTo("1");
        assertThat(shown.sources().get(1).bought()).isNull();
    }

    private List<SpotPurchases> spotPurchases() {
        return reported(CapacityReport::spotPurchases);
    }

    private String hoursOf(int hours) {
        String reference = reference();
        ask(reference, false, 0, 41, hours);
        return reference;
    }

    private BigDecimal free(int day) {
        return free(BLOCK, day);
    }

    private BigDecimal free(ContractSource source, int day) {
        return asked(door -> door.free(service, in(day))).getOrDefault(source, BigDecimal.valueOf(-1));
    }

    private ChangeRequest change(ContractSource source, ChangeKind kind, int amount) {
        return new ChangeRequest(source, kind, BigDecimal.valueOf(amount), today(), null, "Agreed today.");
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(".")
                .extracting(refused -> ((Refusal) refused).field())
                .isEqualTo(field);
    }
}
