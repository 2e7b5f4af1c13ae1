package uk.homeward.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** Money as it is kept, to the penny. */
final class Pence {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private Pence() {}

    /** @throws Refusal where it is no amount of pounds and pence that a week of support can cost */
    static long of(String field, @Nullable BigDecimal pounds, String missing) {
        if (pounds == null) {
            throw new Refusal(field, missing);
        }
        if (pounds.signum() < 0
                || pounds.compareTo(MOST) > 0
                || pounds.stripTrailingZeros().scale() > 2) {
            throw new Refusal(field, "Give pounds and pence, from £0 to £100,000, for example 46.63.");
        }
        return pounds.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    }

    static BigDecimal pounds(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }

    /** "£46.63" */
    static String words(long pence) {
        return "£%,.2f".formatted(pounds(pence));
    }
}
