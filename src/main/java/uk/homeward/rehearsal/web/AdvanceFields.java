package uk.homeward.rehearsal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

/** How far the clock is to be moved, as the page asks for it. */
final class AdvanceFields {
    private static final String OTHER = "other";

    private AdvanceFields() {}

    static List<FormField> all() {
        return List.of(
                FormField.choice("advance", "Move the clock forward by", steps()),
                FormField.number("days", "Number of days, if another"));
    }

    /** As ISO 8601 writes it; what cannot be read becomes an error at its field. */
    static @Nullable String read(Form form) {
        String advance = form.needed("advance", form.text("advance"), "Choose how far the clock is to be moved.");
        if (!OTHER.equals(advance)) {
            return advance;
        }
        String days = form.at("days").strip();
        if (!days.matches("[1-9][0-9]{0,2}")) {
            form.errors().add("days", "Days must be a whole number from 1 to 999.");
        }
        return "P" + days + "D";
    }

    private static Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("PT1H", "1 hour");
        steps.put("P1D", "1 day");
        steps.put("P1W", "1 week");
        steps.put("P6W", "6 weeks");
        steps.put(OTHER, "Another number of days");
        return steps;
    }
}
