package uk.homeward.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.CapacityRequest;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.OccupancyService;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlacementResult;
import uk.homeward.capacity.SpotPurchaseService;
import uk.homeward.funding.CommitmentAdjustment;
import uk.homeward.funding.CommitmentService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;

/** In which order places and money are asked for, follow and are given back. */
class ProvisionActsTests {

    private static final String ONE = "EPI-970001";
    private static final String OTHER = "EPI-970002";
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = FROM.plusDays(41);
    private static final BigDecimal HOURS = BigDecimal.valueOf(7);

    private final CapacityService capacity = mock();
    private final OccupancyService occupancy = mock();
    private final SpotPurchaseService spots = mock();
    private final CommitmentService money = mock();
    private final ProvisionLocks locks = new ProvisionLocks(capacity, money);
    private final ProvisionService provision = new ProvisionService(
            new ProvisionSubjects(List.of(subject(Reference.REVIEW, "NEVER"), subject(Reference.EPISODE, "CARE"))),
            capacity,
            occupancy,
            spots,
            new ProvisionMoney(money, new CapacityRules(Map.of())),
            money,
            locks,
            new BeforeCommit(locks));

    @AfterEach
    void endTheTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void moneyIsCommittedForTheSourceOfThePlace() {
        when(capacity.request(any())).thenReturn(placed(ContractSource.BLOCK));

        PlaceAnswer answer = provision.ask(ONE);

        assertThat(answer).isEqualTo(PlaceAnswer.PLACED);
        verify(money).begin(any(), eq(Set.of(ContractSource.BLOCK)));
        verify(capacity).request(new CapacityRequest(ONE, "REF-970001", "CARE", false, FROM, UNTIL, HOURS));
    }

    @Test
    void moneyForAPlaceThatIsNotLimitedIsCommittedForAnySourceBoughtInAdvance() {
        when(capacity.request(any())).thenReturn(new PlacementResult.Placed(null, FROM, UNTIL));

        provision.ask(ONE);

        verify(money).begin(any(), eq(Set.of(ContractSource.BLOCK, ContractSource.FRAMEWORK, ContractSource.IN_HOUSE)));
    }

    @Test
    @Tag("HAM-16")
    void whoeverHasNoPlaceWaitsOrAsksForASpotPurchase() {
        when(capacity.request(any())).thenReturn(new PlacementResult.Waiting(), new PlacementResult.SpotNeeded());

        assertThat(provision.ask(ONE)).isEqualTo(PlaceAnswer.WAITING);
        assertThat(provision.ask(ONE)).isEqualTo(PlaceAnswer.SPOT_NEEDED);
    }

    @Test
    void nobodyButItsSubjectKnowsAReference() {
        assertThatThrownBy(() -> provision.ask("STA-970001")).isInstanceOf(NotFound.class);
    }

    @Test
    void moneyFollowsThePlaceThatIsFound() {
        provision.on(new PlaceFound(ONE, "REF-970001", ContractSource.BLOCK, FROM, UNTIL));

        verify(money).follow(ONE, found(ContractSource.BLOCK));
    }

    @Test
    @Tag("HAM-16")
    void whatComesFreeBeforeItIsBoughtOnTheSpotIsTaken() {
        when(spots.approve(any(), any(), any())).thenReturn(placed(ContractSource.BLOCK));

        PlaceAnswer answer = provision.answerSpot(ONE, new SpotAnswer(true, "Nobody else can go."));

        assertThat(answer).isEqualTo(PlaceAnswer.PLACED);
        verify(money).follow(ONE, found(ContractSource.BLOCK));
        verify(money, never()).buyOnSpot(any());
    }

    @Test
    @Tag("HAM-16")
    void whoeverIsDeclinedWaitsUnlessAPlaceHasComeFree() {
        when(spots.decline(ONE, "It can wait."))
                .thenReturn(new PlacementResult.Waiting(), placed(ContractSource.FRAMEWORK));
        SpotAnswer no = new SpotAnswer(false, "It can wait.");

        assertThat(provision.answerSpot(ONE, no)).isEqualTo(PlaceAnswer.WAITING);
        verifyNoInteractions(money);
        assertThat(provision.answerSpot(ONE, no)).isEqualTo(PlaceAnswer.PLACED);

        verify(money).follow(ONE, found(ContractSource.FRAMEWORK));
    }

    @Test
    @Tag("HAM-16")
    void aSpotPurchaseIsAnsweredWithAReason() {
        assertThat(Refusals.field(() -> provision.answerSpot(ONE, new SpotAnswer(null, "Because."))))
                .isEqualTo("spotPurchase");
        assertThat(Refusals.field(() -> provision.answerSpot(ONE, new SpotAnswer(true, " "))))
                .isEqualTo("spotReason");
    }

    @Test
    void placeAndMoneyFollowWhatIsReallyGiven() {
        WeeklyHours tapered = WeeklyHours.of(HOURS).changed(UNTIL, BigDecimal.ONE);

        provision.follow(ONE, new ActualProvision(FROM, UNTIL, tapered), "The hours have changed.");

        InOrder order = inOrder(occupancy, money);
        order.verify(occupancy).follow(ONE, FROM, UNTIL, tapered);
        order.verify(money)
                .follow(ONE, new CommitmentAdjustment(null, FROM, UNTIL, tapered, "The hours have changed."));
    }

    @Test
    void anExtensionNeedsTheMoney() {
        WeeklyHours hours = WeeklyHours.of(HOURS);

        provision.extend(ONE, new ActualProvision(FROM, UNTIL, hours), "Two more weeks.", "The family.");

        verify(occupancy).follow(ONE, FROM, UNTIL, hours);
        verify(money).extend(ONE, UNTIL, "Two more weeks.", "The family.");
    }

    @Test
    void bothAreFreeFromTheDayAfterTheLast() {
        provision.end(ONE, UNTIL);
        provision.withdraw(OTHER);

        verify(capacity).end(ONE, UNTIL);
        verify(money).end(ONE, UNTIL);
        verify(capacity).end(OTHER, FROM.minusDays(1));
        verify(money).end(OTHER, FROM.minusDays(1));
    }

    /** Whatever each service is called, the locks are taken in one order. */
    @Test
    void aCutOverHoldsAllBeforeItGivesBackAndTakes() {
        when(capacity.servicesOf(Set.of(ONE))).thenReturn(Set.of("ZULU"));
        when(capacity.request(any())).thenReturn(placed(ContractSource.BLOCK));

        Map<String, PlaceAnswer> answers = provision.cutOver(Map.of(ONE, UNTIL), List.of(OTHER));

        assertThat(answers).containsExactly(Map.entry(OTHER, PlaceAnswer.PLACED));
        InOrder order = inOrder(capacity, money);
        order.verify(capacity).hold(Set.of("CARE", "ZULU"));
        order.verify(money).hold(Set.of(ONE), Set.of("CARE", "ZULU"));
        order.verify(capacity).end(ONE, UNTIL);
        order.verify(money).end(ONE, UNTIL);
        order.verify(capacity).request(any());
    }

    @Test
    void whoeverTouchesOneServiceAloneHoldsNothingBeforehand() {
        locks.hold(List.of(ONE), List.of());

        verifyNoInteractions(capacity, money);
    }

    @Test
    void whatIsPutOffIsDoneAtTheEndOfTheTransactionBehindAllLocks() {
        TransactionSynchronizationManager.initSynchronization();
        provision.end(ONE, UNTIL);
        provision.end(OTHER, UNTIL);
        verifyNoInteractions(capacity, money);

        commit();

        InOrder order = inOrder(capacity, money);
        order.verify(capacity).hold(any());
        order.verify(money).hold(eq(Set.of(ONE, OTHER)), any());
        order.verify(capacity).end(ONE, UNTIL);
        order.verify(capacity).end(OTHER, UNTIL);
    }

    @Test
    void whatIsPutOffDuringTheCommitIsDoneAtOnce() {
        TransactionSynchronizationManager.initSynchronization();
        BeforeCommit end = new BeforeCommit(locks);
        List<String> done = new ArrayList<>();
        end.run(ONE, () -> end.run(OTHER, () -> done.add("inner")));

        commit();

        assertThat(done).containsExactly("inner");
    }

    private static void commit() {
        TransactionSynchronizationManager.getSynchronizations().forEach(one -> one.beforeCommit(false));
    }

    private static PlacementResult placed(ContractSource source) {
        return new PlacementResult.Placed(source, FROM, UNTIL);
    }

    private static CommitmentAdjustment found(ContractSource source) {
        return new CommitmentAdjustment(source, FROM, UNTIL, null, "A place has come free.");
    }

    private static ProvisionSubject subject(Reference kind, String service) {
        return new ProvisionSubject() {

            @Override
            public Reference kind() {
                return kind;
            }

            @Override
            public ProvisionRequest request(String reference) {
                return new ProvisionRequest(reference, "REF-970001", service, false, FROM, UNTIL, HOURS, null);
            }
        };
    }
}
