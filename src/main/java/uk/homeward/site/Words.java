package uk.homeward.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CapacityUnit;
import uk.homeward.paging.Paged;

/** Dates, times and choices in words, in the British style; templates call it {@code @words}. */
@Component("words")
public class Words extends DateWords {
    /** £1,234.50 */
    public String pounds(BigDecimal amount) {
        return String.format(Locale.UK, "%s£%,.2f", amount.signum() < 0 ? "-" : "", amount.abs());
    }

    /** 12.5; an amount that nothing limits is said so. */
    public String amount(@Nullable BigDecimal amount) {
        return amount == null ? "No limit" : CapacityUnit.number(amount);
    }

    /** "1 hour", "12.25 hours" */
    public String hours(BigDecimal hours) {
        return amount(hours) + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours");
    }

    /** What is left; or how much too much is taken, where support went on although its source was full. */
    public String free(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() >= 0 ? amount(amount) : "Over by " + amount(amount.negate());
    }

    /** "3 days", "1 day": the number with its noun in the right form. */
    public String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : many(noun));
    }

    /** "3 reviews" of a list, "More than 1,000 reviews" of one that is counted no further. */
    public String count(Paged<?> list, String noun) {
        return list.more()
                ? String.format(Locale.UK, "More than %,d %s", list.total(), many(noun))
                : count(list.total(), noun);
    }

    private static String many(String noun) {
        return noun.equals("person") ? "people" : noun + "s";
    }

    /** All choices of a kind, for a field that asks for one. */
    public Map<String, String> choices(Enum<?>... all) {
        return FormField.choices(List.of(all), Enum::name, this::of);
    }

    /** A choice that carries no words of its own: DISCHARGE_TO_ASSESS becomes "Discharge to assess". */
    public String of(@Nullable Enum<?> choice) {
        return choice == null ? "" : named(choice.name());
    }

    /** The same for a choice that is kept by its name. */
    public String named(@Nullable String name) {
        return name == null || name.isEmpty() ? "" : ChoiceName.inWords(name);
    }

    /** short-term-service becomes "Short-term service"; the words of most other ids are separated as well. */
    public String process(String id) {
        String words = id.equals("short-term-service") ? "short-term service" : id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** 999 000 0018, as the NHS writes it. */
    public String nhsNumber(@Nullable String number) {
        return number == null || number.length() != 10
                ? "Not known"
                : number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    }
}
