package uk.homeward.frameworkmove;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom the providers of a move serve and who is not in it yet, found by rule. */
@Component
class MoveJoiners {

    private final JdbcClient database;

    MoveJoiners(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who has care of a provider that is decided. */
    record Joiner(long carePackage, String provider, boolean successful) {}

    /**
     * Whoever has care of a provider that is decided, and is not in the move, or is settled in it and has care of such a provider
     * again. Who begins with a successful one under its new contract has nothing to wait for.
     */
    List<Joiner> of(long move) {
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
}
