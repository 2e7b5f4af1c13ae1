package uk.homeward.reassessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Every figure is counted from the same rows, one for each person: so the sums always agree (ELO-22). */
@Component
class ReassessmentFigures {

    private static final String LATE = "(r.outcome is null and r.due_by is not null and r.due_by < :today)";

    private static final String CHOSEN =
            """
             where r.programme_id = :programme
               and case cast(:filter as varchar) when 'LATE' then %s when 'WAITING' then r.outcome is null
                        else cast(:filter as varchar) is null or r.outcome = cast(:filter as varchar) end
            """
                    .formatted(LATE);

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

    /** A day before the programme opened, as of a death that was told late, belongs to its first week. */
    List<ReassessmentWeek> weeks(long programme, LocalDate opened, LocalDate until) {
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

    Paged<ReassessedLine> people(long programme, @Nullable ReassessmentFilter filter, LocalDate today, PageQuery page) {
        String chosen = filter == null ? null : filter.name();
        List<ReassessedLine> rows = database.sql("select r.*, p.area, " + LATE
                        + " as late from reassessed_person r join care_package p on p.id = r.package_id" + CHOSEN
                        + " order by late desc, r.outcome nulls first, r.due_by nulls last, r.turn_on, r.id"
                        + " limit :limit offset :offset")
                .param("programme", programme)
                .param("filter", chosen)
                .param("today", today)
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query((row, number) -> new ReassessedLine(
                        Reference.PACKAGE.of(row.getLong("package_id")),
                        row.getString("area"),
                        row.getObject("turn_on", LocalDate.class),
                        row.getObject("due_by", LocalDate.class),
                        row.getBoolean("late"),
                        named(DelayCause.class, row.getString("delay_cause")),
                        named(ReassessmentOutcome.class, row.getString("outcome")),
                        row.getObject("outcome_on", LocalDate.class)))
                .list();
        long all = database.sql("select count(*) from reassessed_person r" + CHOSEN)
                .param("programme", programme)
                .param("filter", chosen)
                .param("today", today)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, all);
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
