package uk.homeward.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.review.AssessmentOutcome;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormErrors;

/** What was typed into the form of an act, kept as it was typed so that the page can show it again. */
public record ActAnswers(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String sequel,
        @Nullable String assessmentOutcome,
        @Nullable String hoursStillNeeded,
        @Nullable String reason,
        @Nullable String confirmed) {
    private static final int LONGEST_REASON = 4000;

    /** @param name of the date as the form calls it, for example "Date of admission" */
    @Nullable
    LocalDate day(FormErrors errors, String name) {
        if (blank(day) && blank(month) && blank(year)) {
            errors.add("day", name + " must be given, for example 27 3 2026.");
            return null;
        }
        try {
            return dayOf(day, month, year);
        } catch (DateTimeException | NumberFormatException notADay) {
            errors.add("day", name + " must be a real date with a day, a month and a year, for example 27 3 2026.");
            return null;
        }
    }

    /** @throws DateTimeException or a NumberFormatException where it is not a day */
    static LocalDate dayOf(@Nullable String day, @Nullable String month, @Nullable String year) {
        return LocalDate.of(number(year), number(month), number(day));
    }

    @Nullable
    String reason(FormErrors errors, String whatIsMissing) {
        if (reason == null || reason.isBlank()) {
            errors.add("reason", whatIsMissing);
            return null;
        }
        if (reason.strip().length() > LONGEST_REASON) {
            errors.add("reason", "The reason must be 4,000 characters or fewer.");
            return null;
        }
        return reason.strip();
    }

    @Nullable
    Sequel sequel(FormErrors errors) {
        for (Sequel known : Sequel.values()) {
            if (known.name().equals(sequel) && known != Sequel.DIED) {
                return known;
            }
        }
        errors.add("sequel", "Choose what follows the service.");
        return null;
    }

    /** Whether it is needed depends on the purpose of the service, which the record knows. */
    @Nullable
    AssessmentOutcome assessed() {
        return Stream.of(AssessmentOutcome.values())
                .filter(known -> known.name().equals(assessmentOutcome))
                .findFirst()
                .orElse(null);
    }

    /** Nothing where nobody knows yet. */
    @Nullable
    BigDecimal hoursStillNeeded(FormErrors errors) {
        if (blank(hoursStillNeeded)) {
            return null;
        }
        try {
            return new BigDecimal(String.valueOf(hoursStillNeeded).strip());
        } catch (NumberFormatException notANumber) {
            errors.add(
                    "hoursStillNeeded", "Hours must be a number, for example 7.5. Leave it blank if nobody knows yet.");
            return null;
        }
    }

    void requireConfirmation(FormErrors errors, String sentence) {
        if (blank(confirmed)) {
            errors.add("confirmed", sentence);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static int number(@Nullable String text) {
        return text == null ? -1 : Integer.parseInt(text.strip());
    }
}
