package uk.homeward.reassessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every figure is counted from the same rows, one for each person: so the sums always agree (ELO-22). */
@Component
class ReassessmentFigures {

    static final String LATE = "(r.outcome is null and r.due_by is not null and r.due_by < :today)";

    private final JdbcClient database;

    ReassessmentFigures(JdbcClient database) {
        this.database = database;
    }

    ReassessmentCounts counts(long programme, LocalDate today) {
        Map<ReassessmentOutcome, Long> by = new EnumMap<>(ReassessmentOutcome.class);
        long[] rest = new long[3];
        database.sql("select r.outcome, count(*) as people, count(*) filter (where " + LATE
                        + ") as late from reassessed_person r where r.programme_id = :programme group by r.outcome")
                .param("programme", programme)
                .param("today", today)
                .query(row -> {
                    String outcome = row.getString("outcome");
                    long found = row.getLong("people");
                    rest[0] += found;
                    if (outcome == null) {
                        rest[1] = found;
                        rest[2] = row.getLong("late");
                    } else {
                        by.put(ReassessmentOutcome.valueOf(outcome), found);
                    }
                });
        return new ReassessmentCounts(
                rest[0],
                by.getOrDefault(ReassessmentOutcome.ASSESSED, 0L),
                by.getOrDefault(ReassessmentOutcome.DECLINED, 0L),
                by.getOrDefault(ReassessmentOutcome.DIED, 0L),
                by.getOrDefault(ReassessmentOutcome.MOVED, 0L),
                by.getOrDefault(ReassessmentOutcome.SUPPORT_ENDED, 0L),
                rest[1],
                rest[2]);
    }

    /** The assessments that counted. */
    List<String> assessments(long programme) {
        return database.sql(
                        """
                        select assessment_reference from reassessed_person
                         where programme_id = :programme and outcome = 'ASSESSED' order by id
                        """)
                .param("programme", programme)
                .query(String.class)
                .list();
    }
}
