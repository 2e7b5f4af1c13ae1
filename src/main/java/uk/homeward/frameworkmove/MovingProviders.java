package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The providers of the old frameworks, found by rule, and what came of the tender for each. */
@Component
class MovingProviders {

    private final JdbcClient database;

    MovingProviders(JdbcClient database) {
        this.database = database;
    }

    /** @return how many there are */
    int find(long move, List<String> frameworks) {
        return database.sql(
                        """
                        insert into framework_move_provider (move_id, provider_code)
                        select distinct :move, provider_code from framework_member
                         where framework_code in (:frameworks) and status <> 'REMOVED'
                        """)
                .param("move", move)
                .param("frameworks", frameworks)
                .update();
    }

    /** @return whether it is in the move, and was not decided before */
    boolean decide(long move, String provider, boolean successful, @Nullable String reason, LocalDate on, String by) {
        return database.sql(
                                """
                                update framework_move_provider
                                   set successful = :successful, reason = :reason, decided_on = :on, decided_by = :by
                                 where move_id = :move and provider_code = :provider and decided_on is null
                                """)
                        .param("successful", successful)
                        .param("reason", reason)
                        .param("on", on)
                        .param("by", by)
                        .param("move", move)
                        .param("provider", provider)
                        .update()
                == 1;
    }

    boolean isSuccessful(long move, String provider) {
        return database.sql(
                                """
                        select count(*) from framework_move_provider
                         where move_id = :move and provider_code = :provider and successful
                        """)
                        .param("move", move)
                        .param("provider", provider)
                        .query(Long.class)
                        .single()
                > 0;
    }

    long undecided(long move) {
        return database.sql("select count(*) from framework_move_provider where move_id = :move and decided_on is null")
                .param("move", move)
                .query(Long.class)
                .single();
    }
}
