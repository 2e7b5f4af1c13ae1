package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each provider of a move has come: what came of its tender, and how many of its people are settled. */
@Component
class ProviderProgress {

    private final JdbcClient database;

    ProviderProgress(JdbcClient database) {
        this.database = database;
    }

    /** Those that are not decided first, then those with the most people who are not settled. */
    List<MovingProvider> of(long move, UnaryOperator<String> names) {
        return database.sql(
                        """
                        select f.provider_code, f.successful, f.reason, f.decided_on, count(m.id) as people,
                               count(m.id) filter (where m.status in
                                   ('RENEWED', 'PAYMENT_CHOSEN', 'STAYS_OFF', 'MOVED', 'OVER')) as settled
                          from framework_move_provider f
                          left join moving_person m on m.move_id = f.move_id and m.provider_code = f.provider_code
                         where f.move_id = :move
                         group by 1, 2, 3, 4
                         order by f.decided_on nulls first, f.successful, people desc, f.provider_code
                        """)
                .param("move", move)
                .query((row, number) -> new MovingProvider(
                        row.getString("provider_code"),
                        names.apply(row.getString("provider_code")),
                        row.getObject("successful", Boolean.class),
                        row.getString("reason"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getLong("people"),
                        row.getLong("settled")))
                .list();
    }
}
