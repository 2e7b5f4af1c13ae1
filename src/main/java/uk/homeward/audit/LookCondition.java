package uk.homeward.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What is asked of looks, as SQL: what is not asked for stands not in it, so that each question finds its index.
 *
 * @param sql begins with "and", or is empty
 * @param given by the names of its parameters
 */
record LookCondition(String sql, Map<String, Object> given) {

    static LookCondition of(LookFilter filter) {
        Map<String, Object> given = new HashMap<>();
        StringBuilder more = new StringBuilder();
        if (!filter.cases().isEmpty()) {
            more.append(" and case_reference in (:cases)");
            given.put("cases", filter.cases());
        }
        if (!filter.who().isEmpty()) {
            more.append(" and who = :who");
            given.put("who", filter.who());
        }
        Instant from = filter.from();
        if (from != null) {
            more.append(" and at >= :from");
            given.put("from", Timestamp.from(from));
        }
        Instant before = filter.before();
        if (before != null) {
            more.append(" and at < :before");
            given.put("before", Timestamp.from(before));
        }
        return new LookCondition(more.toString(), given);
    }
}
