package uk.homeward.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The hours at the start, then each change: {@code 10.00 2026-03-05=8.00}. */
@Converter(autoApply = true)
class WeeklyHoursConverter implements AttributeConverter<WeeklyHours, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WeeklyHours hours) {
        if (hours == null) {
            return null;
        }
        StringBuilder text = new StringBuilder(hours.atStart().toPlainString());
        hours.changes()
                .forEach((day, perWeek) ->
                        text.append(' ').append(day).append('=').append(perWeek.toPlainString()));
        return text.toString();
    }

    @Override
    public @Nullable WeeklyHours convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split(" ", -1);
        TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] change = parts[i].split("=", 2);
            changes.put(LocalDate.parse(change[0]), new BigDecimal(change[1]));
        }
        return new WeeklyHours(new BigDecimal(parts[0]), changes);
    }
}
