package uk.homeward.packagereview.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.RulesHit;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.packagereview.ReviewClock;
import uk.homeward.packagereview.ReviewLimit;
import uk.homeward.packagereview.ReviewSchedule;
import uk.homeward.review.ReviewKind;

/** Each row of review-schedule decides right, on the decision engine alone. */
public class ReviewScheduleTests {

    private static final ReviewSchedule TABLE = new ReviewScheduleReader();

    /** The table, for tests that count with it many times. */
    public static ReviewSchedule table() {
        Map<List<Object>, ReviewLimit> asked = new HashMap<>();
        return (clock, law) -> asked.computeIfAbsent(List.of(clock, law), unknown -> TABLE.limit(clock, law));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NONE",
            value = {
                "PLAN_BEGAN,       ENGLAND,  FIRST,          42, 56,   NONE",
                "PLAN_BEGAN,       SCOTLAND, FIRST,          42, 56,   NONE",
                "PAYMENT_BEGAN,    ENGLAND,  DIRECT_PAYMENT, 0,  NONE, 6",
                "PAYMENT_BEGAN,    SCOTLAND, DIRECT_PAYMENT, 0,  NONE, 12",
                "PLAN_REVIEWED,    ENGLAND,  ANNUAL,         0,  NONE, 12",
                "PAYMENT_REVIEWED, SCOTLAND, DIRECT_PAYMENT, 0,  NONE, 12",
                "ASKED,            ENGLAND,  REQUESTED,      0,  28,   NONE",
                "HAPPENED,         SCOTLAND, EVENT,          0,  14,   NONE",
                "PROVIDER_CHANGED, ENGLAND,  SETTLING,       42, 56,   NONE"
            })
    @Tag("promise-2")
    void theLawSaysWhichReviewFollowsAndByWhen(
            ReviewClock clock,
            Jurisdiction jurisdiction,
            ReviewKind kind,
            int fromDays,
            @Nullable Integer withinDays,
            @Nullable Integer withinMonths) {
        assertThat(TABLE.limit(clock, jurisdiction))
                .isEqualTo(new ReviewLimit(kind, fromDays, withinDays, withinMonths));
    }

    @Test
    void noRuleIsIdle() {
        List<Map<String, Object>> every = Arrays.stream(ReviewClock.values())
                .flatMap(clock -> Arrays.stream(Jurisdiction.values())
                        .map(law -> Map.<String, Object>of("clock", clock.name(), "jurisdiction", law.name())))
                .toList();

        assertThat(RulesHit.idle("review-schedule", every)).isEmpty();
    }
}
