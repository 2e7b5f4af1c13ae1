package uk.homeward.operations;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A database on which the demo has run holds people who do not exist, and a clock that may be weeks ahead. */
@Component
@Profile("!demo")
class DemoDataCheck implements StartCheck {

    /** Only the demo makes people of these names; numbers that begin with 999 are never issued. */
    private static final String TRACES =
            """
            select exists (select from rehearsal_clock)
                or exists (select from demo_person)
                or exists (select from person where nhs_number like '999%')
                or exists (select from act_id_user
                    where (id_, first_, last_) in (('access-team', 'Priya', 'Nair'), ('manager', 'Maureen', 'Castle')))
            """;

    private final JdbcTemplate database;

    DemoDataCheck(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<String> objections() {
        return Boolean.TRUE.equals(database.queryForObject(TRACES, Boolean.class))
                ? List.of(
                        "The demo has run on this database and has left made-up people, logins or a moved clock in it:"
                                + " set spring.datasource.url to an empty one.")
                : List.of();
    }
}
