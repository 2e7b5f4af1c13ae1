package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The move as it is read. */
@Service
@Transactional(readOnly = true)
public class FrameworkMoveLookup {

    private final FrameworkMoves moves;
    private final MovingPeople people;
    private final MovingProviders providers;
    private final FrameworkMoveRules rules;
    private final Providers names;
    private final JdbcClient database;

    FrameworkMoveLookup(
            FrameworkMoves moves,
            MovingPeople people,
            MovingProviders providers,
            FrameworkMoveRules rules,
            Providers names,
            JdbcClient database) {
        this.moves = moves;
        this.people = people;
        this.providers = providers;
        this.rules = rules;
        this.names = names;
        this.database = database;
    }

    /** Whether this council has such a move. */
    public boolean run() {
        return rules.run();
    }

    public String title() {
        return rules.title();
    }

    /** The newest first. */
    public Paged<FrameworkMoveView> all(PageQuery page) {
        return Paged.of(moves.newest(page.pageable()).map(this::view));
    }

    public FrameworkMoveView find(String reference) {
        return view(load(reference));
    }

    /** Who is late stands first, then whoever waits longest; no names. */
    public Paged<MovingLine> people(String reference, @Nullable MoveStatus status, PageQuery page) {
        long move = load(reference).number();
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

    /** In the newest move that the person is in. */
    public Optional<MovingView> ofPackage(String packageReference) {
        return people.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .findFirst()
                .map(person -> {
                    String follower = person.newProvider();
                    return person.view(
                            Reference.FRAMEWORK_MOVE.of(person.move()),
                            names.name(person.provider()),
                            follower == null ? null : names.name(follower));
                });
    }

    /** People who are not settled although the new framework holds. */
    public long late() {
        return database.sql("select count(*) from moving_person where late_since is not null")
                .query(Long.class)
                .single();
    }

    private FrameworkMoveView view(FrameworkMove move) {
        return new FrameworkMoveView(
                move.reference(),
                rules.title(),
                move.openedOn(),
                move.openedBy(),
                move.movesOn(),
                move.closedOn(),
                providers.of(move.number(), names::name),
                counts(move.number()),
                database.sql("select count(*) from moving_person where move_id = :move and late_since is not null")
                        .param("move", move.number())
                        .query(Long.class)
                        .single());
    }

    private Map<MoveStatus, Long> counts(long move) {
        Map<MoveStatus, Long> counts = new EnumMap<>(MoveStatus.class);
        database.sql("select status, count(*) as people from moving_person where move_id = :move group by status")
                .param("move", move)
                .query(row -> {
                    counts.put(MoveStatus.valueOf(row.getString("status")), row.getLong("people"));
                });
        return counts;
    }

    private FrameworkMove load(String reference) {
        return moves.findById(Reference.FRAMEWORK_MOVE.id(reference)).orElseThrow(Reference.FRAMEWORK_MOVE::unknown);
    }
}
