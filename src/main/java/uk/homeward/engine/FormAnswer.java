package uk.homeward.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.TypedDay;
import uk.homeward.refusal.TypedNumber;
import uk.homeward.refusal.TypedText;

/** One answer as the engine hands it over, and the Java value that its field asks for. */
record FormAnswer(DeclaredField field, @Nullable Object value) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Nullable
    String text() {
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw field.refusal("%s must be text.");
        }
        if (!TypedText.isReadable(text)) {
            throw field.refusal("%s holds characters that cannot be read. Type it again instead of pasting it.");
        }
        String trimmed = TypedText.visible(text).strip();
        if (trimmed.isEmpty()) {
            return empty();
        }
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

    /** Marks that nobody sees are no answer. */
    private @Nullable String empty() {
        if (field.required()) {
            throw field.refusal("Fill in %s.");
        }
        return null;
    }

    @Nullable
    LocalDate date() {
        return value == null
                ? null
                : day(value)
                        .filter(TypedDay::isMeant)
                        .orElseThrow(() -> field.refusal("%s must be a date, for example 24 December 2026."));
    }

    private static Optional<LocalDate> day(Object given) {
        if (given instanceof Date moment) {
            return Optional.of(moment.toInstant().atZone(LONDON).toLocalDate());
        }
        try {
            return Optional.of(LocalDate.parse(given.toString().strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    @Nullable
    Integer wholeNumber() {
        return value == null ? null : new NumberAnswer(field, value).whole();
    }

    @Nullable
    BigDecimal hours() {
        return value == null ? null : new NumberAnswer(field, value).hours();
    }

    @Nullable
    BigDecimal pounds() {
        String typed = text();
        return typed == null
                ? null
                : TypedNumber.pounds(typed)
                        .orElseThrow(
                                () -> field.refusal("%s must be a number of pounds, for example 12,500 or 99.50."));
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
