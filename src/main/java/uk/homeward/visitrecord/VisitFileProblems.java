package uk.homeward.visitrecord;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.dataimport.ImportProblem;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The mistakes of files, each with its row. */
@Component
class VisitFileProblems {

    private final JdbcClient database;

    VisitFileProblems(JdbcClient database) {
        this.database = database;
    }

    /** In their order. */
    void add(String reference, List<ImportProblem> problems) {
        long id = Reference.VISIT_FILE.id(reference);
        for (int at = 0; at < problems.size(); at++) {
            ImportProblem problem = problems.get(at);
            database.sql(
                            """
                            insert into visit_file_problem (file_id, position, row_number, column_name, sentence)
                            values (:file, :position, :row, :column, :sentence)
                            """)
                    .param("file", id)
                    .param("position", at)
                    .param("row", problem.row())
                    .param("column", problem.column())
                    .param("sentence", problem.sentence())
                    .update();
        }
    }

    /** In the order of the rows. */
    Paged<ImportProblem> of(String reference, PageQuery page) {
        long id = Reference.VISIT_FILE.id(reference);
        return Paged.of(
                database.sql(
                                """
                                select * from visit_file_problem where file_id = :file
                                 order by position limit :limit offset :offset
                                """)
                        .param("file", id)
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query((row, number) -> new ImportProblem(
                                row.getInt("row_number"), row.getString("column_name"), row.getString("sentence")))
                        .list(),
                page,
                database.sql("select count(*) from visit_file_problem where file_id = :file")
                        .param("file", id)
                        .query(Long.class)
                        .single());
    }
}
