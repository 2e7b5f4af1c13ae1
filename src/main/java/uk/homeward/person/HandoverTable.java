package uk.homeward.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.homeward.person.PersonHolding.Handover;

/** Hands over the rows of a room's own table that say whose they are in {@code person_reference}. */
@Component
public class HandoverTable {

    private static final Set<String> NO_CASE = Set.of("");

    private final NamedParameterJdbcTemplate database;

    HandoverTable(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /**
     * Whoever has one of the rows in hand meanwhile, hears about it.
     *
     * @param caseOf the reference of its case, as an expression
     */
    public void handOver(Handover handover, String table, String caseOf) {
        Set<String> cases = handover.cases();
        database.update(
                """
                update %s set person_reference = :to, version = version + 1
                 where person_reference = :from and (:whole or %s in (:cases))"""
                        .formatted(table, caseOf),
                Map.of(
                        "from",
                        handover.from(),
                        "to",
                        handover.to(),
                        "whole",
                        handover.isWhole(),
                        "cases",
                        List.copyOf(cases == null || cases.isEmpty() ? NO_CASE : cases)));
    }

    /** For rows that belong to no case: they stay where a record is separated. */
    public void handOver(Handover handover, String table) {
        if (handover.isWhole()) {
            database.update(
                    "update %s set person_reference = :to where person_reference = :from".formatted(table),
                    Map.of("from", handover.from(), "to", handover.to()));
        }
    }
}
