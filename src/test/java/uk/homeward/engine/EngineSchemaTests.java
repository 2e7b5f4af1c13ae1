package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;

class EngineSchemaTests extends HomewardTest {

    @Autowired
    private JdbcTemplate database;

    @Test
    void engineTablesHaveOurIndices() {
        assertThat(database.queryForList(
                        "select indexname from pg_indexes where indexname like 'homeward_%'", String.class))
                .contains("homeward_task_parent", "homeward_job_due", "homeward_variable_text", "homeward_one_life");
    }
}
