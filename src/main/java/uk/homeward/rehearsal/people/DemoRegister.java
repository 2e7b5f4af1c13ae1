package uk.homeward.rehearsal.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who of the demo was made up already. */
@Component
@Profile("demo & !production")
class DemoRegister {

    private final JdbcTemplate jdbc;

    DemoRegister(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void note(DemoPerson person, Instant at) {
        note(person.name(), at);
    }

    void note(String name, Instant at) {
        jdbc.update("insert into demo_person (name, made_at) values (?, ?)", name, Timestamp.from(at));
    }

    Set<String> names() {
        return new HashSet<>(jdbc.queryForList("select name from demo_person", String.class));
    }
}
