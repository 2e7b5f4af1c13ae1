package uk.homeward.rehearsal.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is done at one moment of a life, or at one of each week.
 *
 * @param day a sum, see {@link DemoCalendar}
 * @param minutesAgo instead of a day and its hour
 * @param does the task that is completed, or another act
 * @param expected when it is a referral from hospital: the day of the discharge
 * @param eachWeekBefore a day; the step is repeated each week as long as it comes before
 * @param answers what differs from the usual answers to this task; nothing for one that is left out
 */
record DemoStep(
        String day,
        LocalTime at,
        @Nullable String minutesAgo,
        @JsonProperty("do") String does,
        @Nullable String expected,
        @Nullable String eachWeekBefore,
        @JsonSetter(contentNulls = Nulls.SET) Map<String, Object> answers) {

    DemoStep {
        day = Objects.requireNonNullElse(day, "today");
        at = Objects.requireNonNullElse(at, LocalTime.MIN);
        answers = Objects.requireNonNullElse(answers, Map.of());
    }
}
