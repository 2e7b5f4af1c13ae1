package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The people of a move as they are listed and counted. */
@Component
class MovingLines {

    private final JdbcClient database;
    private final Providers names;

    MovingLines(JdbcClient database, Providers names) {
        this.database = database;
        this.names = names;
    }

    /** Who is late stands first, then whoever waits longest; no names. */
    Paged<MovingLine> of(long move, @Nullable MoveStatus status, PageQuery page) {
        String chosen = status == null ? null : status.name();
        List<MovingLine> rows = database.sql(
                        """
                        select m.*, p.area from moving_person m join care_package p on p.id = m.package_id
                         where m.move_id = :move and (cast(:status as varchar) is null or m.status = :status)
                         order by m.late_since nulls last, m.since, m.id limit :limit offset :offset
                        """)
                .param("move", move)
                .param("status", chosen)
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query((row, number) -> new MovingLine(
                        Reference.PACKAGE.of(row.getLong("package_id")),
                        row.getString("area"),
                        names.name(row.getString("provider_code")),
                        MoveStatus.valueOf(row.getString("status")),
                        row.getObject("since", LocalDate.class),
                        row.getString("choice") == null ? null : MoveChoice.valueOf(row.getString("choice")),
                        row.getObject("late_since", LocalDate.class)))
                .list();
        Map<MoveStatus, Long> counts = counts(move);
        return Paged.of(
                rows,
                page,
                status == null
                        ? counts.values().stream().mapToLong(Long::longValue).sum()
                        : counts.getOrDefault(status, 0L));
    }

    Map<MoveStatus, Long> counts(long move) {
        Map<MoveStatus, Long> counts = new EnumMap<>(MoveStatus.class);
        database.sql("select status, count(*) as people from moving_person where move_id = :move group by status")
                .param("move", move)
                .query(row -> {
                    counts.put(MoveStatus.valueOf(row.getString("status")), row.getLong("people"));
                });
        return counts;
    }

    /** In all moves, people who are not settled although the new framework holds. */
    long late() {
        return database.sql("select count(*) from moving_person where late_since is not null")
                .query(Long.class)
                .single();
    }

    long late(long move) {
        return database.sql("select count(*) from moving_person where move_id = :move and late_since is not null")
                .param("move", move)
                .query(Long.class)
                .single();
    }
}
