package uk.homeward.refusal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them. What could mean two numbers means none: it is for the reader to ask again. */
public final class TypedNumber {

    private static final Pattern DECIMAL_HOURS = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?(?: ?h(?:ou)?rs?)?");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile(
            "(\\d{1,3})(?::([0-5]\\d)| ?h(?:(?:ou)?rs?)? ?(?:([0-5]?\\d) ?(?:m(?:in(?:ute)?s?)?)?)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POUNDS = Pattern.compile("-?(?:£ ?)?(?:\\d+|\\d{1,3}(?:[, ]\\d{3})+)(?:\\.\\d{1,2})?");
    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private TypedNumber() {}

    /** 1.5, 1,5, 1:30 and 1h30 are an hour and a half. Minutes become hundredths of an hour. */
    public static Optional<BigDecimal> hours(String typed) {
        String text = typed.strip();
        Matcher decimal = DECIMAL_HOURS.matcher(text);
        if (decimal.matches()) {
            return Optional.of(
                    new BigDecimal(decimal.group(1) + (decimal.group(2) == null ? "" : "." + decimal.group(2))));
        }
        Matcher parts = HOURS_AND_MINUTES.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String minutes = parts.group(2) == null ? parts.group(3) : parts.group(2);
        BigDecimal fraction = minutes == null
                ? BigDecimal.ZERO
                : new BigDecimal(minutes)
                        .divide(MINUTES, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return Optional.of(new BigDecimal(parts.group(1)).add(fraction));
    }

    /** £1,250.50 and 1250.5; a comma is for thousands, so that 1,5 is nothing, and so is what no council ever spends. */
    public static Optional<BigDecimal> pounds(String typed) {
        String text = typed.strip();
        return POUNDS.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replaceAll("[£, ]", "")))
                        .filter(amount -> amount.abs().compareTo(MOST_POUNDS) <= 0)
                : Optional.empty();
    }
}
