package uk.homeward.directpayment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts as they are kept, and as people read them. */
final class Pence {

    private Pence() {}

    static String words(long pence) {
        return String.format(Locale.UK, "£%,.2f", BigDecimal.valueOf(pence, 2));
    }

    static @Nullable Long of(@Nullable BigDecimal pounds) {
        return pounds == null
                ? null
                : pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
