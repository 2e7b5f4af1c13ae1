package uk.homeward.packagereview.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.packagereview.ReviewClock;
import uk.homeward.packagereview.ReviewLimit;
import uk.homeward.packagereview.ReviewSchedule;
import uk.homeward.review.ReviewKind;

/** Asks the table wherever dates are counted: also where nothing runs in the engine yet. */
@Component
class ReviewScheduleReader implements ReviewSchedule {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("review-schedule");

    @Override
    public ReviewLimit limit(ReviewClock clock, Jurisdiction jurisdiction) {
        Map<String, Object> answer = table.ask(Map.of("clock", clock.name(), "jurisdiction", jurisdiction.name()));
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
