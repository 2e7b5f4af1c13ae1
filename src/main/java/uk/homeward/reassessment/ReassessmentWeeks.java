package uk.homeward.reassessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A programme week by week, counted from the same rows as its other figures (ELO-22). */
@Component
class ReassessmentWeeks {

    private final JdbcClient database;

    ReassessmentWeeks(JdbcClient database) {
        this.database = database;
    }

    /** A day before the programme opened, as of a death that was told late, belongs to its first week. */
    List<ReassessmentWeek> of(long programme, LocalDate opened, LocalDate until) {
        Map<LocalDate, Map<String, Long>> byWeek = new HashMap<>();
        long[] people = new long[1];
        database.sql(
                        """
                        select cast(date_trunc('week', greatest(outcome_on, cast(:opened as date))) as date) as monday,
                               outcome, count(*) as people
                          from reassessed_person where programme_id = :programme group by 1, 2
                        """)
                .param("programme", programme)
                .param("opened", opened)
                .query(row -> {
                    people[0] += row.getLong("people");
                    String outcome = row.getString("outcome");
                    if (outcome != null) {
                        byWeek.computeIfAbsent(row.getObject("monday", LocalDate.class), day -> new HashMap<>())
                                .put(outcome, row.getLong("people"));
                    }
                });
        List<ReassessmentWeek> weeks = new ArrayList<>();
        long waiting = people[0];
        LocalDate first = opened.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday = first; !monday.isAfter(until); monday = monday.plusWeeks(1)) {
            ReassessmentWeek week = week(monday, byWeek.getOrDefault(monday, Map.of()), waiting);
            weeks.add(week);
            waiting = week.waiting();
        }
        return weeks;
    }

    private static ReassessmentWeek week(LocalDate monday, Map<String, Long> by, long before) {
        return new ReassessmentWeek(
                monday,
                by.getOrDefault("ASSESSED", 0L),
                by.getOrDefault("DECLINED", 0L),
                by.getOrDefault("DIED", 0L),
                by.getOrDefault("MOVED", 0L),
                by.getOrDefault("SUPPORT_ENDED", 0L),
                before - by.values().stream().mapToLong(Long::longValue).sum());
    }
}
