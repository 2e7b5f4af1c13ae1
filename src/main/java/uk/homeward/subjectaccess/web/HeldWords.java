package uk.homeward.subjectaccess.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.homeward.site.FormField;
import uk.homeward.site.Words;
import uk.homeward.subjectaccess.AccessItem;

/** What stands in a table, as a person reads it. */
@Component
class HeldWords {

    private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{5,}");

    private final Words words;

    HeldWords(Words words) {
        this.words = words;
    }

    /** {@code planned_start_on} is "Planned start on". */
    public String name(String column) {
        return sentence(column);
    }

    public String value(Object value) {
        if (value instanceof LocalDate day) {
            return words.date(day);
        }
        if (value instanceof Instant moment) {
            return words.moment(moment);
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        String text = String.valueOf(value);
        return CHOICE.matcher(text).matches() ? sentence(text) : text;
    }

    private static String sentence(String name) {
        String spaced = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** Whether an entry is given out, as a form asks. */
    FormField field(AccessItem item) {
        return FormField.choice(
                        item.key(),
                        "%s: %s%s"
                                .formatted(
                                        item.where(),
                                        name(item.name()).toLowerCase(Locale.ROOT),
                                        item.somebodyElse() ? " (somebody else)" : ""),
                        FormField.yesNo("Give out", "Hold back"))
                .hint(value(item.words()));
    }
}
