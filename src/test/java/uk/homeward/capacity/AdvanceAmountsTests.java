package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.FRAMEWORK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.CapacityUnit;

/** What is paid for whether anybody uses it or not. */
class AdvanceAmountsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final CapacityRules rules = new CapacityRules(Map.of(
            "CARE",
            List.of(
                    CapacityFixture.source(BLOCK, CapacityUnit.SLOTS, 10, TODAY),
                    CapacityFixture.source(BLOCK, CapacityUnit.SLOTS, 5, TODAY.plusDays(7)),
                    CapacityFixture.source(FRAMEWORK, CapacityUnit.SLOTS, 100, TODAY),
                    CapacityFixture.source(SPOT, CapacityUnit.SLOTS, null, TODAY)),
            "HOME",
            List.of(CapacityFixture.source(IN_HOUSE, CapacityUnit.HOURS_A_WEEK, 40, TODAY))));

    private final List<CapacityChange> changes = new ArrayList<>();
    private final AdvanceAmounts amounts = new AdvanceAmounts(rules, new InMemoryCapacityChanges(changes));

    private void change(ContractSource source, int amount, int from) {
        changes.add(new CapacityChange(
                "CARE",
                CheckedChange.of(
                        new ChangeRequest(
                                source,
                                ChangeKind.VARIED,
                                BigDecimal.valueOf(amount),
                                TODAY.plusDays(from),
                                null,
                                "Agreed."),
                        CapacityUnit.SLOTS,
                        TODAY),
                "commissioner"));
    }

    /** Growth has a budget of its own; a loss lowers what stood before. */
    @Test
    @Tag("HAM-15")
    void whatCameOnTopIsCountedApartFromWhatStoodAndShrank() {
        change(BLOCK, 4, 1);
        change(BLOCK, -3, 2);
        change(FRAMEWORK, -50, 0);
        change(FRAMEWORK, 60, 0);

        DailyAmounts standing = amounts.standing("CARE", BLOCK);
        DailyAmounts growth = amounts.growth("CARE", BLOCK);

        assertThat(List.of(standing.on(TODAY), standing.on(TODAY.plusDays(2)), standing.on(TODAY.plusDays(7))))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN, BigDecimal.valueOf(7), BigDecimal.valueOf(12));
        assertThat(List.of(growth.on(TODAY), growth.on(TODAY.plusDays(2))))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, BigDecimal.valueOf(4));
        assertThat(amounts.standing("CARE", SPOT).days()).isEmpty();
    }

    @Test
    @Tag("HAM-15")
    void theBlockAndTheTeamArePaidForInAdvance() {
        assertThat(rules.boughtInAdvance("CARE", BLOCK)).isTrue();
        assertThat(rules.boughtInAdvance("HOME", IN_HOUSE)).isTrue();
        assertThat(rules.boughtInAdvance("CARE", IN_HOUSE)).as("it has none").isFalse();
        assertThat(rules.boughtInAdvance("HOME", BLOCK)).as("it has none").isFalse();
        assertThat(rules.boughtInAdvance("CARE", FRAMEWORK)).as("as it is used").isFalse();
        assertThat(rules.boughtInAdvance("CARE", SPOT)).isFalse();
    }
}
