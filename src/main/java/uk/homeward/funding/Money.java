package uk.homeward.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** An amount in pence. It is split without losing or making a penny. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** More than any council spends: a slip of the finger. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /**
     * What somebody gave in pounds.
     *
     * @throws Refusal naming the field, where nothing was given or no such amount can be meant
     */
    public static Money asked(String field, @Nullable BigDecimal pounds) {
        Money given = askedOrCredit(field, pounds);
        if (given.pence < 0) {
            throw new Refusal(field, "Give an amount that is not negative.");
        }
        return given;
    }

    /** The same, below zero too: a credit note. */
    static Money askedOrCredit(String field, @Nullable BigDecimal pounds) {
        BigDecimal given = Wording.answered(field, pounds, "Give the amount in pounds.");
        if (given.abs().compareTo(MOST) > 0) {
            throw new Refusal(field, "Check the amount: give it in pounds, at most a thousand million.");
        }
        if (given.stripTrailingZeros().scale() > 2) {
            throw new Refusal(field, "Give the amount in pounds and whole pence, with two decimal places.");
        }
        return Money.of(given);
    }

    /** @throws ArithmeticException where there are fractions of a penny */
    public static Money of(BigDecimal pounds) {
        return new Money(pounds.movePointRight(2).longValueExact());
    }

    public static Money pounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    static Money rounded(BigDecimal pounds) {
        return of(pounds.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    Money atMost(Money limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    Money atLeast(Money limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }

    /** This much of it, to the penny below. */
    public Money part(long of, long all) {
        return new Money(Math.multiplyExact(pence, of) / all);
    }

    boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    boolean isZero() {
        return pence == 0;
    }

    /**
     * In proportion to the weights; the pence that are left over go where most was cut off.
     *
     * @param weights none negative, not all zero
     */
    List<Money> split(List<Long> weights) {
        if (pence < 0) {
            return ZERO.minus(this).split(weights).stream().map(ZERO::minus).toList();
        }
        long all = weights.stream().reduce(0L, Math::addExact);
        List<Long> parts = new ArrayList<>(
                weights.stream().map(weight -> part(weight, all).pence).toList());
        long left = pence - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -(Math.multiplyExact(pence, weights.get(i)) % all)))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(Money::new).toList();
    }

    public BigDecimal inPounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** £1,234.50 */
    @Override
    public String toString() {
        return String.format(
                Locale.UK, "%s£%,.2f", pence < 0 ? "-" : "", inPounds().abs());
    }
}
