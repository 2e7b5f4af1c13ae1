package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as a cell may have them: not below 0, without signs and commas. */
final class NumberNotation {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    private NumberNotation() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static @Nullable BigDecimal decimal(RowReader row, String column, String text, int decimals) {
        if (!isNumber(text) || new BigDecimal(text).stripTrailingZeros().scale() > decimals) {
            row.wrong(
                    column,
                    "This is no number that can be read. Write it like %s, without a sign for pounds and without commas."
                            .formatted(decimals == 0 ? "12" : "12.50"));
            return null;
        }
        return new BigDecimal(text);
    }
}
