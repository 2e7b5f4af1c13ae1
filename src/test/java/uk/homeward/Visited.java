package uk.homeward;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The flow nodes that the process tests of this run have come to, and which test classes have played. */
final class Visited {

    private static final Map<String, Set<String>> NODES = new TreeMap<>();
    private static final Set<Class<?>> PLAYED = new java.util.HashSet<>();

    private Visited() {}

    static synchronized void remember(JdbcTemplate database, Class<?> test) {
        PLAYED.add(test);
        database.query("select distinct proc_def_key_, act_id_ from act_hi_actinst", row -> {
            NODES.computeIfAbsent(row.getString(1), process -> new TreeSet<>()).add(row.getString(2));
        });
    }

    static synchronized Set<String> nodes(String process) {
        return Set.copyOf(NODES.getOrDefault(process, Set.of()));
    }

    static synchronized Set<Class<?>> played() {
        return Set.copyOf(PLAYED);
    }
}
