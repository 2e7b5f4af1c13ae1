package uk.homeward.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts a week, in whole pence. */
public final class Pounds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Pounds() {}

    public static BigDecimal rounded(BigDecimal pounds) {
        return pounds.setScale(2, RoundingMode.HALF_UP);
    }

    /** So many of a hundred. */
    static BigDecimal percent(BigDecimal pounds, int percent) {
        return rounded(pounds.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED));
    }

    /** {@code £1,250.50} */
    public static String words(BigDecimal pounds) {
        return "£%,.2f".formatted(pounds);
    }
}
