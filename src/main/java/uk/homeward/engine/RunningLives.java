package uk.homeward.engine;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lives have not ended, whoever asks. */
@Component
public class RunningLives {

    private final JdbcClient database;

    RunningLives(JdbcClient database) {
        this.database = database;
    }

    /** @param process the id of its model */
    public record Life(String process, String businessKey) {}

    /** Those that run under any of these business keys. */
    public List<Life> among(Collection<String> businessKeys) {
        return businessKeys.isEmpty()
                ? List.of()
                : database.sql(
                                """
                                select d.key_, e.business_key_
                                  from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                                 where e.business_key_ in (:keys)
                                 order by 1, 2
                                """)
                        .param("keys", businessKeys)
                        .query((row, number) -> new Life(row.getString(1), row.getString(2)))
                        .list();
    }
}
