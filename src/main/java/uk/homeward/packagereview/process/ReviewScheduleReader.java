package uk.homeward.packagereview.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.packagereview.ReviewClock;
import uk.homeward.packagereview.ReviewLimit;
import uk.homeward.packagereview.ReviewSchedule;
import uk.homeward.review.ReviewKind;

/**
 * Asks the table wherever dates are counted: also where nothing runs in the engine yet. Each of its few rows is asked once,
 * because dates are counted for thousands of packages at a time.
 */
@Component
class ReviewScheduleReader implements ReviewSchedule {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("review-schedule");

    private final Map<Row, ReviewLimit> asked = new ConcurrentHashMap<>();

    private record Row(ReviewClock clock, Jurisdiction jurisdiction) {}

    @Override
    public ReviewLimit limit(ReviewClock clock, Jurisdiction jurisdiction) {
        return asked.computeIfAbsent(new Row(clock, jurisdiction), this::ask);
    }

    private ReviewLimit ask(Row row) {
        Map<String, Object> answer = table.ask(Map.of(
                "clock", row.clock().name(), "jurisdiction", row.jurisdiction().name()));
        Integer from = number(answer.get("fromDays"));
        return new ReviewLimit(
                ReviewKind.valueOf(String.valueOf(answer.get("review"))),
                from == null ? 0 : from,
                number(answer.get("withinDays")),
                number(answer.get("withinMonths")));
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }
}
