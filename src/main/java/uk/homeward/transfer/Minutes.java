package uk.homeward.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Minutes of care a week, as they are said: hours are rounded nowhere. */
public final class Minutes {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private Minutes() {}

    /** "14 h 23 min" */
    public static String words(long minutes) {
        long rest = minutes % 60;
        return rest == 0 ? "%,d h".formatted(minutes / 60) : "%,d h %d min".formatted(minutes / 60, rest);
    }

    /** To two decimals, for whoever compares with hours. */
    public static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
