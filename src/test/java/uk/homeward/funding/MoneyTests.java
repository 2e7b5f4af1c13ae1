package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Refusals;

class MoneyTests {

    @Test
    @Tag("COV-12")
    void isSplitExactly() {
        assertThat(Money.pounds(1056).split(List.of(665L, 391L))).containsExactly(Money.pounds(665), Money.pounds(391));
        assertThat(new Money(1).split(List.of(665L, 391L))).containsExactly(new Money(1), Money.ZERO);
    }

    @Test
    @Tag("COV-12")
    void losesAndMakesNoPenny() {
        Random chance = new Random(12);
        for (int i = 0; i < 2_000; i++) {
            Money amount = new Money(chance.nextLong(300_000_000));
            List<Long> weights = List.of(1 + chance.nextLong(1_000), chance.nextLong(1_000), chance.nextLong(1_000));

            List<Money> parts = amount.split(weights);

            assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(amount);
            assertThat(parts).allSatisfy(part -> assertThat(part.pence()).isNotNegative());
        }
    }

    @Test
    void isSaidInPoundsAndPence() {
        assertThat(Money.of(new BigDecimal("1234.5"))).hasToString("£1,234.50");
        assertThat(new Money(-5)).hasToString("-£0.05");
        assertThat(Money.ZERO).hasToString("£0.00");
    }

    @Test
    void aThousandMillionIsTheMostThatCanBeMeant() {
        BigDecimal most = BigDecimal.valueOf(1_000_000_000);

        assertThat(Money.asked("amount", most)).isEqualTo(Money.pounds(1_000_000_000));
        assertThat(Refusals.field(() -> Money.asked("amount", most.add(new BigDecimal("0.01")))))
                .isEqualTo("amount");
        assertThat(Money.askedOrCredit("amount", most.negate())).isEqualTo(Money.pounds(-1_000_000_000));
    }
}
