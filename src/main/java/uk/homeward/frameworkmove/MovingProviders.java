package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The providers of the old frameworks, and whom they serve: both found by rule. */
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

    /** Somebody who has care of a provider that is decided. */
    record Joiner(long carePackage, String provider, boolean successful) {}

    /**
     * Whoever has care of a provider that is decided, and is not in the move, or is settled in it and has care of such a provider
     * again. Who begins with a successful one under its new contract has nothing to wait for.
     */
    List<Joiner> joiners(long move) {
        return database.sql(
                        """
                        select distinct on (p.id) p.id, f.provider_code, f.successful
                          from framework_move m
                          join framework_move_provider f on f.move_id = m.id and f.decided_on is not null
                          join delivery_element e on e.provider_code = f.provider_code
                                                 and e.ended_as is null and e.kind = 'HOME_CARE'
                          join delivery d on d.id = e.delivery_id
                          join care_package p on p.id = d.package_id and p.status = 'ACTIVE'
                          left join moving_person o on o.move_id = m.id and o.package_id = p.id
                         where m.id = :move
                           and (o.id is null and (not f.successful or e.starts_on < m.moves_on)
                                or o.status = 'OVER' and (not f.successful or e.starts_on < m.moves_on)
                                or o.status in ('RENEWED', 'MOVED') and not f.successful
                                or o.status in ('PAYMENT_CHOSEN', 'STAYS_OFF') and not f.successful
                                   and o.provider_code <> f.provider_code)
                         order by p.id, f.successful, f.provider_code
                        """)
                .param("move", move)
                .query((row, number) ->
                        new Joiner(row.getLong("id"), row.getString("provider_code"), row.getBoolean("successful")))
                .list();
    }

    /** Those that are not decided first, then those with the most people who are not settled. */
    List<MovingProvider> of(long move, java.util.function.UnaryOperator<String> names) {
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
