package uk.homeward.site;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, by the names of its fields, kept as it was typed so that the page can show it again. */
public final class TypedAnswers {
    private final Map<String, String> typed;

    public TypedAnswers(Map<String, String> typed) {
        this.typed = typed;
    }

    public static TypedAnswers none() {
        return new TypedAnswers(Map.of());
    }

    /** For the page: never absent. */
    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    @Nullable
    public String text(String field) {
        return at(field).isBlank() ? null : at(field).strip();
    }

    public boolean ticked(String field) {
        return text(field) != null;
    }

    /** Nothing where it was left blank: whether it is needed the record knows. */
    @Nullable
    public LocalDate day(String field, String name, FormErrors errors) {
        String day = at(field + "-day");
        String month = at(field + "-month");
        String year = at(field + "-year");
        if (day.isBlank() && month.isBlank() && year.isBlank()) {
            return null;
        }
        try {
            return dayOf(day, month, year);
        } catch (DateTimeException | NumberFormatException notADay) {
            errors.add(field, name + " must be a real date with a day, a month and a year, for example 27 3 2026.");
            return null;
        }
    }

    /** @throws DateTimeException or a NumberFormatException where it is not a day */
    public static LocalDate dayOf(String day, String month, String year) {
        return LocalDate.of(
                Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
    }

    /** As people write pounds: £1,250.50. */
    @Nullable
    public BigDecimal pounds(String field, FormErrors errors) {
        return number(field, "The amount must be a number of pounds, for example 12,500 or 99.50.", errors);
    }

    @Nullable
    public BigDecimal hoursAWeek(String field, FormErrors errors) {
        return number(field, "Hours a week must be a number, for example 37.5.", errors);
    }

    private @Nullable BigDecimal number(String field, String otherwise, FormErrors errors) {
        String amount = text(field);
        if (amount == null) {
            return null;
        }
        try {
            return new BigDecimal(amount.replaceAll("[£,\\s]", ""));
        } catch (NumberFormatException notANumber) {
            errors.add(field, otherwise);
            return null;
        }
    }

    /** The choices of a question whose answer {@link #yesOrNo} reads. */
    public static Map<String, String> yesNo() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("YES", "Yes");
        yesNo.put("NO", "No");
        return yesNo;
    }

    @Nullable
    public Boolean yesOrNo(String field) {
        String answer = text(field);
        return answer == null ? null : answer.equals("YES");
    }

    public <E extends Enum<E>> @Nullable E choice(String field, E[] known) {
        return Stream.of(known)
                .filter(choice -> choice.name().equals(text(field)))
                .findFirst()
                .orElse(null);
    }
}
