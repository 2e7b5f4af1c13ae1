package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Who and what is who and what in the system that was used before: by this the files of one move fit together. */
@Component
public class FormerReferences {

    private static final int STEP = 1_000;

    private final NamedParameterJdbcTemplate database;

    FormerReferences(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** The references of people here, by those there; whoever is not known is not in it. */
    public Map<String, String> people(Collection<String> former) {
        return find("select former_reference, person_reference as here from imported_person", former);
    }

    public Map<String, String> packages(Collection<String> former) {
        Map<String, String> found = find("select former_reference, package_id as here from imported_package", former);
        found.replaceAll((there, id) -> Reference.PACKAGE.of(Long.parseLong(id)));
        return found;
    }

    private Map<String, String> find(String select, Collection<String> former) {
        List<String> all = List.copyOf(former);
        Map<String, String> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += STEP) {
            database.query(
                    select + " where former_reference in (:former)",
                    Map.of("former", all.subList(from, Math.min(all.size(), from + STEP))),
                    row -> {
                        found.put(row.getString("former_reference"), row.getString("here"));
                    });
        }
        return found;
    }

    void keepPeople(Map<String, String> here, String source) {
        database.batchUpdate(
                """
                insert into imported_person (former_reference, person_reference, source)
                values (:former, :here, :source)
                """,
                values(here, source));
    }

    void keepPackages(Map<String, String> here, String source) {
        database.batchUpdate(
                """
                insert into imported_package (former_reference, package_id, source)
                values (:former, cast(substr(:here, 5) as bigint), :source)
                """,
                values(here, source));
    }

    private static SqlParameterSource[] values(Map<String, String> here, String source) {
        List<SqlParameterSource> values = new ArrayList<>();
        here.forEach((there, reference) -> values.add(new MapSqlParameterSource()
                .addValue("former", there)
                .addValue("here", reference)
                .addValue("source", source)));
        return values.toArray(SqlParameterSource[]::new);
    }
}
