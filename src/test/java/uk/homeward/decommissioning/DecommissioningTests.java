package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** A closing by itself: its states, and what it refuses. */
class DecommissioningTests {

    private static final LocalDate CLOSES = LocalDate.of(2024, 9, 30);
    private static final LocalDate SPRING = LocalDate.of(2024, 3, 1);
    private static final LocalDate AFTER = CLOSES.plusDays(1);
    private static final Set<ClosingPoint> ALL = EnumSet.allOf(ClosingPoint.class);

    private final Decommissioning closing = begun(LocalDate.of(2023, 12, 31));

    private static Decommissioning begun(LocalDate extendedFrom) {
        Plan plan = new Plan(
                "D2A-CLOSES", "Closing", "D2A", "D2A-TO-KEAH", "KEAH_EXPANSION", extendedFrom, CLOSES, List.of(), null);
        return new Decommissioning(plan, "DEC-000001", SPRING, "commissioner");
    }

    private static ClosingDates until(LocalDate closesOn) {
        return new ClosingDates(closesOn, 14, 14);
    }

    @Test
    @Tag("KEN-28")
    void theLastSafeStartIsTheOneWhoseLongestSupportEndsOnTheClosingDay() {
        assertThat(until(CLOSES).lastSafeStart()).isEqualTo(LocalDate.of(2024, 9, 17));
        assertThat(until(CLOSES).lastSafeStartIfExtended()).isEqualTo(LocalDate.of(2024, 9, 3));
    }

    @Test
    @Tag("KEN-12")
    void beginsExtendedWhereItsContractWasAndLiveWhereItWasNot() {
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EXTENDED);
        Plan neverExtended = new Plan(
                "D2A-CLOSES", "Closing", "D2A", "D2A-TO-KEAH", "KEAH_EXPANSION", null, CLOSES, List.of(), null);
        assertThat(new Decommissioning(neverExtended, "DEC-000001", SPRING, "commissioner").status())
                .isEqualTo(DecommissioningStatus.LIVE);
    }

    @Test
    @Tag("KEN-22")
    void goesThroughItsStatesUntilItIsClosedEmpty() {
        closing.moveIn(1);
        closing.moveIn(2);
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.TRANSFERRING);
        assertThat(closing.phase()).isEqualTo(2);
        assertThat(closing.closeToNew()).isTrue();
        assertThat(closing.closeToNew()).isFalse();
        assertThat(closing.count(2, 9, LocalDate.of(2024, 9, 18))).isFalse();
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.CLOSED_TO_NEW);
        assertThat(closing.count(0, 9, LocalDate.of(2024, 9, 20))).isTrue();
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EMPTYING);
        assertThat(closing.count(0, 0, CLOSES)).isTrue();
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EMPTY);
        closing.close(0, ALL, CLOSES, CLOSES, "commissioner");
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.DECOMMISSIONED);
        assertThat(closing.closedOn()).isEqualTo(CLOSES);
    }

    @Test
    @Tag("KEN-28")
    @Tag("promise-8")
    void missesItsDateLoudlyAndGoesOnForWhoeverIsInIt() {
        closing.closeToNew();

        assertThat(closing.count(0, 3, CLOSES)).isTrue();
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EMPTYING);
        assertThat(closing.count(0, 3, AFTER)).isTrue();
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.OVERDUE);
        assertThat(closing.count(0, 2, AFTER.plusDays(1))).isFalse();
        assertThat(closing.count(0, 0, AFTER.plusDays(9))).isTrue();
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EMPTY);
    }

    @Test
    @Tag("KEN-28")
    @Tag("promise-8")
    void isNotClosedWhileAnybodyIsInIt() {
        closing.closeToNew();
        closing.count(0, 0, CLOSES);

        assertThatThrownBy(() -> closing.close(1, ALL, CLOSES, CLOSES, "commissioner"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("1 person still has support from it, or is to.");
        assertThatThrownBy(() -> closing.close(4, ALL, CLOSES, CLOSES, "commissioner"))
                .hasMessageStartingWith("4 people still have support from it, or are to. A service closes empty");
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EMPTY);
        // A start that is told late fills it again.
        assertThat(closing.count(0, 1, CLOSES)).isTrue();
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EMPTYING);
        assertThatThrownBy(() -> closing.close(0, ALL, CLOSES, CLOSES, "commissioner"))
                .hasMessageContaining("still takes people");
    }

    @ParameterizedTest
    @Tag("KEN-28")
    @EnumSource(ClosingPoint.class)
    void isNotClosedWithoutTheProofOfEachPoint(ClosingPoint missing) {
        closing.closeToNew();
        closing.count(0, 0, CLOSES);
        Set<ClosingPoint> signed = EnumSet.complementOf(EnumSet.of(missing));

        assertThatThrownBy(() -> closing.close(0, signed, CLOSES, CLOSES, "commissioner"))
                .hasMessage("Nobody has signed for: %s. Record the proof of each on its page first."
                        .formatted(missing.label()));
    }

    /** Whoever closes a service tells the regulator, and says when that was. */
    @Test
    @Tag("KEN-28")
    void isNotClosedWhileItIsRegistered() {
        closing.closeToNew();
        closing.count(0, 0, CLOSES);

        assertThatThrownBy(() -> closing.close(
                        0, EnumSet.complementOf(EnumSet.of(ClosingPoint.REGISTRATION)), CLOSES, CLOSES, "commissioner"))
                .hasMessageStartingWith("Nobody has signed for: Registration with the regulator cancelled.");
    }

    @Test
    @Tag("KEN-12")
    void goesOnLongerOnlyToALaterDayAndNotOnceItIsEmpty() {
        closing.moveIn(1);
        assertThatThrownBy(() -> closing.extend(until(CLOSES), "DEC-000009", SPRING))
                .hasMessage("It closes on 30 September 2024 already. Give a later day.");

        closing.closeToNew();
        closing.extend(until(LocalDate.of(2024, 12, 31)), "DEC-000009", CLOSES);
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.TRANSFERRING);
        assertThat(closing.authority()).isEqualTo("DEC-000009");
        assertThat(closing.closesOn()).isEqualTo(LocalDate.of(2024, 12, 31));

        closing.closeToNew();
        closing.count(0, 1, LocalDate.of(2025, 1, 1));
        // So short that nobody new could come.
        closing.extend(until(LocalDate.of(2025, 1, 5)), "DEC-000010", LocalDate.of(2025, 1, 2));
        assertThat(closing.status()).isEqualTo(DecommissioningStatus.EMPTYING);
        closing.count(0, 0, LocalDate.of(2025, 1, 3));
        assertThatThrownBy(() -> closing.extend(until(AFTER.plusYears(1)), "DEC-000011", LocalDate.of(2025, 1, 3)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Close it instead");
    }

    @Test
    void nothingMovesOnceItTakesNobodyAndNothingChangesOnceItIsClosed() {
        closing.closeToNew();
        assertThatThrownBy(() -> closing.moveIn(2))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("no longer moves");
        closing.count(0, 0, CLOSES);
        assertThatThrownBy(() -> closing.close(0, ALL, AFTER, CLOSES, "commissioner"))
                .hasMessageContaining("in the future");
        closing.close(0, ALL, CLOSES, CLOSES, "commissioner");

        assertThat(closing.count(1, 1, AFTER)).isFalse();
        assertThat(closing.closeToNew()).isFalse();
        assertThatThrownBy(() -> closing.close(0, ALL, CLOSES, AFTER, "commissioner"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is closed");
        assertThatThrownBy(() -> closing.assure(assurance -> assurance)).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("KEN-25")
    void moneyBeyondTheDecisionIsToldOnceAMonth() {
        assertThat(closing.tellMoney(LocalDate.of(2024, 3, 5))).isTrue();
        assertThat(closing.tellMoney(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(closing.tellMoney(LocalDate.of(2024, 4, 1))).isTrue();
    }
}
