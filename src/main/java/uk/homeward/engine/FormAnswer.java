package uk.homeward.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.TypedNumber;

/** One answer as the engine hands it over, and the Java value that its field asks for. */
record FormAnswer(DeclaredField field, @Nullable Object value) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Longer ones are no figures of a person's care, and slow to take apart. */
    private static final int LONGEST_NUMBER = 20;

    @Nullable
    String text() {
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw field.refusal("%s must be text.");
        }
        String trimmed = text.strip();
        if (trimmed.length() > field.maxLength()) {
            throw field.refusal(String.format(
                    Locale.UK,
                    "%%s may have at most %,d characters; this has %,d.",
                    field.maxLength(),
                    trimmed.length()));
        }
        if (!field.options().isEmpty() && !field.options().contains(trimmed)) {
            throw field.refusal("Choose one of the options for %s.");
        }
        return trimmed;
    }

    @Nullable
    LocalDate date() {
        if (value == null) {
            return null;
        }
        if (value instanceof Date moment) {
            return moment.toInstant().atZone(LONDON).toLocalDate();
        }
        try {
            return LocalDate.parse(value.toString().strip());
        } catch (DateTimeParseException notADate) {
            throw field.refusal("%s must be a date, for example 24 December 2026.");
        }
    }

    @Nullable
    Integer wholeNumber() {
        BigDecimal number = number();
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException fraction) {
            throw field.refusal("%s must be a whole number.");
        }
    }

    private @Nullable BigDecimal number() {
        if (value == null) {
            return null;
        }
        return withinLimits(parsed(value));
    }

    /** The browser sends what was typed as text, some clients a number. */
    @Nullable
    BigDecimal hours() {
        if (value == null) {
            return null;
        }
        return withinLimits(
                value instanceof String typed
                        ? TypedNumber.hours(typed)
                                .orElseThrow(() -> field.refusal("%s must be hours, for example 1.5, 1:30 or 1h30."))
                        : parsed(value));
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

    private BigDecimal parsed(Object typed) {
        String digits = typed.toString().strip();
        boolean plausible = typed instanceof Number || typed instanceof String;
        try {
            if (plausible && digits.length() <= LONGEST_NUMBER) {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER) {
                    return number;
                }
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like everything else that is none
        }
        throw field.refusal("%s must be a number.");
    }

    boolean ticked() {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean ticked) {
            return ticked;
        }
        throw field.refusal("%s must be ticked or left empty.");
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type) {
        String chosen = text();
        return chosen == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> field.refusal("Choose one of the options for %s."));
    }
}
