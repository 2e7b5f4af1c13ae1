package uk.homeward.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.capacity.CapacityRequest;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.PlacementResult;
import uk.homeward.refusal.Refusals;

class TransitionServiceTests extends TransitionTest {

    @Autowired
    private TransitionWatch watch;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private OpenPhases phases;

    @Autowired
    private Departures departures;

    @Autowired
    private TransactionTemplate transaction;

    /** Only so many slots of the old service are free from today on. */
    private void leave(int slots) {
        BigDecimal less = free("D2A", BLOCK, 0).subtract(BigDecimal.valueOf(slots));
        changes.change(
                "D2A", new ChangeRequest(BLOCK, ChangeKind.VARIED, less.negate(), in(0), null, "A small block."));
    }

    private PlacementResult ask(String reference) {
        return capacity.request(new CapacityRequest(reference, "REF-950001", "D2A", false, in(0), in(13), null));
    }

    @Test
    @Tag("KEN-22")
    void whoeverIsRecruitedGivesHoursInTheNewServiceAndActivityMayMove() {
        BigDecimal before = free("ENABLE", IN_HOUSE, 5);
        transitions.open(CODE, 1);
        assertThat(Refusals.field(() -> departing.move(CODE, 1, hours(1, 0)))).isEqualTo("amount");

        recruit(100, 5);

        assertThat(free("ENABLE", IN_HOUSE, 5)).isEqualByComparingTo(before.add(BigDecimal.valueOf(100)));
        assertThat(Refusals.field(() -> departing.move(CODE, 1, hours(1, 4)))).isEqualTo("amount");
        departing.move(CODE, 1, hours(100, 5));
        assertThat(Refusals.field(() -> departing.move(CODE, 1, hours(0.25, 5))))
                .isEqualTo("amount");
    }

    /** More hours of the new service that nobody was recruited for do not count, and people who left again do not either. */
    @Test
    @Tag("KEN-22")
    void onlyPeopleWhoWereRecruitedCountAndNobodyWhoLeftAgain() {
        transitions.open(CODE, 1);
        changes.change(
                "ENABLE",
                new ChangeRequest(IN_HOUSE, ChangeKind.VARIED, BigDecimal.valueOf(50), in(0), null, "More overtime."));
        assertThat(transitions.find(CODE).mayMove()).isEqualByComparingTo("0");

        recruit(40, 0);
        changes.change(
                "ENABLE",
                new ChangeRequest(IN_HOUSE, ChangeKind.VARIED, BigDecimal.valueOf(-15), in(0), null, "Two left."));

        assertThat(transitions.find(CODE).mayMove()).isEqualByComparingTo("25");
        assertThat(Refusals.field(() -> departing.move(CODE, 1, hours(26, 0)))).isEqualTo("amount");
    }

    @Test
    @Tag("KEN-22")
    void theOldServiceTakesFewerNewPeopleAndNobodyWhoHasAPlaceLosesIt() {
        leave(3);
        assertThat(ask("EPI-950001")).isInstanceOf(PlacementResult.Placed.class);
        recruit(200, 0);
        transitions.open(CODE, 1);

        departing.move(CODE, 1, hours(2 * SLOT, 0));

        assertThat(free("D2A", BLOCK, 0)).isEqualByComparingTo("0");
        assertThat(ask("EPI-950002")).isInstanceOf(PlacementResult.SpotNeeded.class);
        assertThat(Refusals.of(() -> departing.move(CODE, 1, hours(SLOT, 0))))
                .hasMessageContaining("people hold 1 slot");
        assertThat(ask("EPI-950001")).isInstanceOf(PlacementResult.Placed.class);
        assertThat(transitions.find(CODE).moved()).isEqualByComparingTo("24");
        departing.move(CODE, 1, hours(SLOT, 14));
        assertThat(free("D2A", BLOCK, 14)).isEqualByComparingTo("0");
    }

    @Test
    @Tag("KEN-23")
    void nobodyComesOver() {
        assertThat(Refusals.field(() -> transitions.recruit(CODE, JoiningKind.CAME_OVER, hours(10, 0))))
                .isEqualTo("kind");
        assertThat(Refusals.field(() -> transitions.recruit(CODE, null, hours(10, 0))))
                .isEqualTo("kind");
        assertThat(transitions.find(CODE).recruited()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("KEN-22")
    void nothingMovesBeforeItsPhaseIsOpen() {
        recruit(100, 0);
        transitions.open(CODE, 1);

        assertThat(Refusals.of(() -> departing.move(CODE, 2, hours(10, 0))))
                .hasMessage("Phase 2 is not open. Open it before activity moves in it.");
        assertThat(Refusals.of(() -> transitions.open(CODE, 3))).hasMessage("Phase 2 is not open yet. Open it first.");
        transitions.open(CODE, 2);
        assertThat(Refusals.of(() -> transitions.open(CODE, 3)))
                .hasMessage("Phase 3 opens on 1 September 2027. Open it on that day or later.");
    }

    @Test
    @Tag("KEN-23")
    void whatTheProviderHasLostIsToldAlsoWherePeopleHoldMore() {
        leave(1);
        ask("EPI-950001");

        departing.lose(CODE, hours(SLOT, 0));

        assertThat(free("D2A", BLOCK, 0)).isEqualByComparingTo("-1");
        assertThat(ask("EPI-950001")).isInstanceOf(PlacementResult.Placed.class);
        assertThat(Refusals.field(() -> departing.lose(CODE, hours(90_000, 0)))).isEqualTo("amount");
    }

    @Test
    @Tag("KEN-23")
    void aProviderThatShrinksFasterThanActivityMovesIsToldOnceForEachTime() {
        recruit(100, 0);
        transitions.open(CODE, 1);
        departing.move(CODE, 1, hours(30, 0));
        departing.lose(CODE, hours(30, 0));
        watch.look();
        assertThat(told()).isZero();

        departing.lose(CODE, hours(20, 0));
        watch.look();
        watch.look();
        assertThat(told()).isEqualTo(1);
        assertThat(transitions.find(CODE).gap()).isEqualByComparingTo("20");

        departing.lose(CODE, hours(5, 0));
        watch.look();
        assertThat(told()).isEqualTo(1);
        departing.move(CODE, 1, hours(25, 0));
        watch.look();
        assertThat(transitions.find(CODE).atRisk()).isFalse();
        assertThat(told()).isEqualTo(1);
    }

    private long told() {
        return trail.of(CODE).stream()
                .map(AuditEntry::what)
                .filter("Provider shrinks too fast"::equals)
                .count();
    }

    @Test
    void everyActIsOnTheTrail() {
        recruit(100, 0);
        transitions.open(CODE, 1);
        departing.move(CODE, 1, hours(30, 0));
        departing.lose(CODE, hours(5, 0));

        assertThat(trail.of(CODE))
                .extracting(AuditEntry::what)
                .containsExactly("People joined", "Phase opened", "Activity moved", "Provider shrank");
        assertThat(trail.of("D2A")).extracting(AuditEntry::what).contains("Capacity changed");
    }
}
