package uk.homeward.engine;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.homeward.refusal.TypedNumber;

/** A number as the engine hands it over: the browser sends what was typed as text, some clients a number. */
record NumberAnswer(DeclaredField field, Object value) {

    /** Longer ones are no figures of a person's care, and slow to take apart. */
    private static final int LONGEST = 20;

    /** Digits of other scripts are asked about, as on every page. */
    private static final Pattern ASCII = Pattern.compile("[-+.0-9eE]+");

    int whole() {
        try {
            return withinLimits(parsed()).intValueExact();
        } catch (ArithmeticException fraction) {
            throw field.refusal("%s must be a whole number.");
        }
    }

    BigDecimal hours() {
        return withinLimits(
                value instanceof String typed
                        ? TypedNumber.hours(typed)
                                .orElseThrow(() -> field.refusal("%s must be hours, for example 1.5, 1:30 or 1h30."))
                        : parsed());
    }

    private BigDecimal withinLimits(BigDecimal number) {
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            throw field.refusal("%s must be at least " + field.min().toPlainString() + ".");
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            throw field.refusal("%s must be at most " + field.max().toPlainString() + ".");
        }
        if (field.decimals() != null && number.stripTrailingZeros().scale() > field.decimals()) {
            throw field.refusal(
                    field.decimals() == 0
                            ? "%s must be a whole number."
                            : "%s may have at most " + field.decimals() + " decimal places.");
        }
        return number;
    }

    private BigDecimal parsed() {
        String digits = value.toString().strip();
        boolean plausible = value instanceof Number || value instanceof String;
        try {
            if (plausible && digits.length() <= LONGEST && ASCII.matcher(digits).matches()) {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs((long) number.precision() - number.scale()) <= LONGEST) {
                    return number;
                }
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like everything else that is none
        }
        throw field.refusal("%s must be a number.");
    }
}
