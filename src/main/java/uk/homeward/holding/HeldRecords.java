package uk.homeward.holding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks all rooms, and knows none of them. */
@Service
public class HeldRecords {

    private final List<RecordHolding> rooms;
    private final NamedParameterJdbcTemplate database;

    HeldRecords(List<RecordHolding> rooms, NamedParameterJdbcTemplate database) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(RecordHolding::isLast))
                .toList();
        this.database = database;
    }

    /** Everything of these people, who are one and the same person under several references. */
    public RecordScope of(List<String> people) {
        return whole(RecordScope.of(
                people,
                rooms.stream().flatMap(room -> room.casesOf(people).stream()).toList()));
    }

    /** With what lives in it under a reference of its own. */
    public RecordScope whole(RecordScope scope) {
        List<String> within = new ArrayList<>();
        for (HeldTable table : tables()) {
            if (table.kind() != null) {
                database.queryForList(
                                "select id from %s where %s".formatted(table.name(), table.condition()),
                                scope.parameters(),
                                Long.class)
                        .forEach(id ->
                                within.add(Objects.requireNonNull(table.kind()).of(id)));
            }
        }
        within.removeAll(scope.cases());
        return scope.with(within);
    }

    /**
     * Removes all of it, or nothing.
     *
     * @return how many rows went, or tell of nobody any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int remove(RecordScope asked) {
        RecordScope scope = whole(asked);
        rooms.forEach(room -> room.keepFigures(scope));
        int rows = tables().stream()
                .flatMap(table -> table.removal().stream())
                .mapToInt(removal -> database.update(removal, scope.parameters()))
                .sum();
        rooms.forEach(room -> room.remove(scope));
        return rows;
    }

    /** All of it, as it stands in each room. */
    @Transactional(readOnly = true)
    public List<HeldRow> tell(RecordScope scope) {
        return tables().stream()
                .flatMap(table -> database
                        .query(
                                "select * from %s where %s order by 1".formatted(table.name(), table.condition()),
                                scope.parameters(),
                                new HeldReader(table))
                        .stream())
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private List<HeldTable> tables() {
        return rooms.stream().flatMap(room -> room.tables().stream()).toList();
    }
}
