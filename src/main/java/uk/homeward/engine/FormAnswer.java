package uk.homeward.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.TypedNumber;

/** One answer as the engine hands it over, and the Java value that its field asks for. */
record FormAnswer(DeclaredField field, @Nullable Object value) {
    @Nullable
    String text() {
        return value == null ? null : new TextAnswer(field, value).read();
    }

    @Nullable
    LocalDate date() {
        return value == null ? null : new DateAnswer(field, value).read();
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
