package uk.homeward.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import uk.homeward.refusal.TypedDay;

/** A day as the engine hands it over: some clients send a moment, others the day as ISO 8601 writes it. */
record DateAnswer(DeclaredField field, Object value) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    LocalDate read() {
        return day(value)
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
}
