package uk.homeward.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.Joining;

/** Hours a week from a day on, kept as they were typed so that the page can show them again. */
public record HoursAnswers(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String amount,
        @Nullable Joining kind,
        @Nullable String reason) {

    HoursRequest hours(FormErrors errors) {
        return new HoursRequest(amount(errors), from(errors), reason);
    }

    private @Nullable LocalDate from(FormErrors errors) {
        return ActAnswers.day(day, month, year, errors, "The first day");
    }

    private @Nullable BigDecimal amount(FormErrors errors) {
        if (amount == null || amount.isBlank()) {
            errors.add("amount", "Give the hours a week, for example 37.5.");
            return null;
        }
        try {
            return new BigDecimal(amount.strip());
        } catch (NumberFormatException notANumber) {
            errors.add("amount", "Hours a week must be a number, for example 37.5.");
            return null;
        }
    }
}
