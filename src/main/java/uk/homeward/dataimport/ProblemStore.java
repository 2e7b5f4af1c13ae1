package uk.homeward.dataimport;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Keeps what is wrong in a file, so that it can be read a page at a time while the file is mended. */
@Component
class ProblemStore {

    /** Nobody reads more of one file. */
    private static final int MOST = 2_000;

    private final NamedParameterJdbcTemplate database;

    ProblemStore(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    void keep(long importId, Problems found) {
        List<ImportProblem> all = found.first(MOST);
        database.batchUpdate(
                """
                insert into data_import_problem (import_id, position, row_number, column_name, sentence)
                values (:import, :position, :row, :column, :sentence)
                """,
                IntStream.range(0, all.size())
                        .mapToObj(at -> new MapSqlParameterSource()
                                .addValue("import", importId)
                                .addValue("position", at)
                                .addValue("row", all.get(at).row())
                                .addValue("column", all.get(at).column())
                                .addValue("sentence", all.get(at).sentence()))
                        .toArray(SqlParameterSource[]::new));
    }

    Paged<ImportProblem> of(long importId, PageQuery page) {
        MapSqlParameterSource asked = new MapSqlParameterSource()
                .addValue("import", importId)
                .addValue("limit", page.rows())
                .addValue("offset", page.offset());
        List<ImportProblem> found = database.query(
                """
                select row_number, column_name, sentence from data_import_problem where import_id = :import
                 order by position limit :limit offset :offset
                """,
                asked,
                (row, number) -> new ImportProblem(
                        row.getInt("row_number"), row.getString("column_name"), row.getString("sentence")));
        Long total = database.queryForObject(
                "select count(*) from data_import_problem where import_id = :import", asked, Long.class);
        return Paged.of(found, page, total == null ? 0 : total);
    }
}
