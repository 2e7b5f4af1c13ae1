package uk.homeward.site;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.TypedDay;
import uk.homeward.refusal.TypedNumber;
import uk.homeward.refusal.Wording;

/**
 * What was typed into a form, read as what it means. What cannot be read becomes an error at its field; what was left blank is nothing, and whether
 * it is needed the record knows, unless it is asked for here with the sentence for whoever left it out.
 */
public class TypedAnswers extends TypedFields {
    public TypedAnswers(MultiValueMap<String, String> typed) {
        super(typed);
    }

    /** @param name of the date as a sentence about it begins, for example "Date of admission" */
    public @Nullable LocalDate date(String field, String name) {
        return Stream.of("-day", "-month", "-year")
                        .allMatch(part -> sent(field + part).isBlank())
                ? null
                : readDate(field, name);
    }

    /** The same, where no date may be left out. */
    public @Nullable LocalDate neededDate(String field, String name) {
        LocalDate date = date(field, name);
        return errors().at(field) == null ? needed(field, date, name + " must be given, for example 27 3 2026.") : date;
    }

    /** The day of a field, and the time of day of the field whose name ends in "Time". */
    public @Nullable LocalDateTime neededMoment(String field, String name) {
        LocalDate day = neededDate(field, name);
        LocalTime time = neededTime(field + "Time");
        return day == null || time == null ? null : day.atTime(time);
    }

    private @Nullable LocalTime neededTime(String field) {
        try {
            return Wording.timeOfDay(field, sent(field));
        } catch (Refusal notATime) {
            errors().add(field, notATime.sentence());
            return null;
        }
    }

    private @Nullable LocalDate readDate(String field, String name) {
        try {
            LocalDate day = LocalDate.of(number(field + "-year"), number(field + "-month"), number(field + "-day"));
            if (TypedDay.isMeant(day)) {
                return day;
            }
        } catch (DateTimeException | NumberFormatException notADay) {
            // refused below, like a year that nobody can mean
        }
        errors().add(
                        field,
                        name
                                + " must be a real date with a day, a month and a year of four figures, for example 27 3 2026.");
        return null;
    }

    /** As much of a day as is known, as the record reads it: a year alone, a year and a month, or all of it. */
    public @Nullable String asFarAsKnown(String field, String name) {
        List<String> parts = Stream.of("-year", "-month", "-day")
                .map(part -> sent(field + part).strip())
                .filter(part -> !part.isEmpty())
                .map(part -> part.length() == 1 ? "0" + part : part)
                .toList();
        if (!parts.stream().allMatch(part -> part.matches("[0-9]+"))) {
            errors().add(field, name + " must be numbers: a day, a month and a year, for example 27 3 1941.");
            return null;
        }
        return parts.isEmpty() ? null : String.join("-", parts);
    }

    private int number(String field) {
        return Integer.parseInt(sent(field).strip());
    }

    /** As people write pounds: £1,250.50. */
    public @Nullable BigDecimal pounds(String field) {
        return read(field, TypedNumber::pounds, "The amount must be a number of pounds, for example 12,500 or 99.50.");
    }

    public @Nullable BigDecimal hoursAWeek(String field) {
        return read(field, TypedNumber::hours, "Hours a week must be hours, for example 37.5 or 37:30.");
    }

    /** @param name of the number as a sentence about it begins, for example "Visits" */
    public @Nullable Integer wholeNumber(String field, String name) {
        String typed = text(field);
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,9}")) {
            errors().add(field, name + " must be a whole number, for example 14.");
            return null;
        }
        return Integer.valueOf(typed);
    }

    private @Nullable BigDecimal read(String field, Function<String, Optional<BigDecimal>> reading, String otherwise) {
        String amount = text(field);
        if (amount == null) {
            return null;
        }
        Optional<BigDecimal> number = reading.apply(amount);
        if (number.isEmpty()) {
            errors().add(field, otherwise);
        }
        return number.orElse(null);
    }

    public @Nullable Boolean yesOrNo(String field) {
        String answer = text(field);
        return answer == null ? null : answer.equals("YES");
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> kind) {
        return choices(field, kind).stream().findFirst().orElse(null);
    }

    public <E extends Enum<E>> Set<E> choices(String field, Class<E> kind) {
        return Stream.of(kind.getEnumConstants())
                .filter(choice -> has(field, choice.name()))
                .collect(Collectors.toSet());
    }

    /** The answer, or an error in the words for whoever left it out. */
    public <T> @Nullable T needed(String field, @Nullable T answer, String missing) {
        if (answer == null) {
            errors().add(field, missing);
        }
        return answer;
    }

    public @Nullable String neededText(String field, String missing) {
        return needed(field, text(field), missing);
    }

    public void confirmed(String missing) {
        needed("confirmed", has("confirmed", "yes") ? true : null, missing);
    }
}
