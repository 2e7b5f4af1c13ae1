package uk.homeward;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.util.ReflectionUtils;

/** Transactions over rows that are kept in memory: what fails leaves each row as it was before, as a database would. */
public final class MemoryTransactions extends AbstractPlatformTransactionManager {

    private static final Map<Class<?>, List<Field>> FIELDS = new HashMap<>();

    private final List<List<Object>> tables = new ArrayList<>();
    private final List<List<Object>> logs = new ArrayList<>();
    private final Deque<Snapshot> open = new ArrayDeque<>();

    /** @return a new table, whose rows are rolled back with everything else */
    public <R> List<R> table() {
        return in(tables);
    }

    /** The same for rows that never change. */
    public <R> List<R> log() {
        return in(logs);
    }

    @SuppressWarnings("unchecked")
    private static <R> List<R> in(List<List<Object>> all) {
        List<R> rows = new ArrayList<>();
        all.add((List<Object>) rows);
        return rows;
    }

    @Override
    protected Object doGetTransaction() {
        return open;
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return !open.isEmpty();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        open.push(new Snapshot(tables, logs));
    }

    /** What is done apart in the meantime has a snapshot of its own. */
    @Override
    protected Object doSuspend(Object transaction) {
        return open.pop();
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        open.push((Snapshot) suspended);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        open.pop();
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        open.pop().restore();
    }

    private record Snapshot(
            List<List<Object>> tables, List<List<Row>> before, List<List<Object>> logs, List<Integer> lengths) {

        Snapshot(List<List<Object>> tables, List<List<Object>> logs) {
            this(
                    tables,
                    tables.stream()
                            .map(table -> table.stream().map(Row::of).toList())
                            .toList(),
                    logs,
                    logs.stream().map(List::size).toList());
        }

        void restore() {
            for (int i = 0; i < tables.size(); i++) {
                tables.get(i).clear();
                for (Row row : before.get(i)) {
                    tables.get(i).add(row.restored());
                }
            }
            for (int i = 0; i < logs.size(); i++) {
                logs.get(i).subList(lengths.get(i), logs.get(i).size()).clear();
            }
        }
    }

    /** Embedded values are records: only maps change inside. */
    private record Row(Object row, List<@Nullable Object> values) {

        static Row of(Object row) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Field field : fields(row)) {
                values.add(copied(value(row, field)));
            }
            return new Row(row, values);
        }

        Object restored() {
            List<Field> fields = fields(row);
            for (int i = 0; i < fields.size(); i++) {
                try {
                    fields.get(i).set(row, values.get(i));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
            return row;
        }

        private static @Nullable Object value(Object row, Field field) {
            try {
                return field.get(row);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static @Nullable Object copied(@Nullable Object value) {
            return value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
        }

        private static List<Field> fields(Object row) {
            return FIELDS.computeIfAbsent(row.getClass(), type -> {
                List<Field> found = new ArrayList<>();
                if (!type.isRecord()) {
                    ReflectionUtils.doWithFields(type, found::add, field -> !Modifier.isStatic(field.getModifiers()));
                    found.forEach(ReflectionUtils::makeAccessible);
                }
                return found;
            });
        }
    }
}
