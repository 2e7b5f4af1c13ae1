package uk.homeward.reassessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The people of a programme, as they are looked through page by page. */
@Component
class ReassessedPeopleSearch {

    private static final String CHOSEN =
            """
             where r.programme_id = :programme
               and case cast(:filter as varchar) when 'LATE' then %s when 'WAITING' then r.outcome is null
                        else cast(:filter as varchar) is null or r.outcome = cast(:filter as varchar) end
            """
                    .formatted(ReassessmentFigures.LATE);

    private final JdbcClient database;

    ReassessedPeopleSearch(JdbcClient database) {
        this.database = database;
    }

    Paged<ReassessedLine> of(long programme, @Nullable ReassessmentFilter filter, LocalDate today, PageQuery page) {
        String chosen = filter == null ? null : filter.name();
        List<ReassessedLine> rows = database.sql("select r.*, p.area, " + ReassessmentFigures.LATE
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
