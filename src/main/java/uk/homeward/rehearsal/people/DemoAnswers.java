package uk.homeward.rehearsal.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is meant by the answers of the file: {@code @} begins a day, {@code $} a fact of the life. */
class DemoAnswers {

    private final DemoCalendar calendar;
    private final Map<String, Object> facts;

    DemoAnswers(DemoCalendar calendar, Map<String, Object> facts) {
        this.calendar = calendar;
        this.facts = facts;
    }

    /** The usual answers with the others in place of them; what is not known of this life is left out. */
    Map<String, Object> of(Map<String, Object> usual, Map<String, Object> others) {
        Map<String, Object> all = new LinkedHashMap<>(usual);
        all.putAll(others);
        all.replaceAll((field, answer) -> meant(answer));
        all.values().removeIf(Objects::isNull);
        return all;
    }

    private @Nullable Object meant(@Nullable Object answer) {
        if (!(answer instanceof String text)) {
            return answer;
        }
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '@' -> calendar.day(text.substring(1)).toString();
            case '$' -> facts.get(text.substring(1));
            default -> text;
        };
    }
}
