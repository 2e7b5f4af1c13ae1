package uk.homeward.retention;

import java.time.LocalDate;

/**
 * That a record was deleted.
 *
 * @param kind the name of its class
 * @param rule as it was on that day
 * @param rows how many went, or tell of nobody any more
 */
public record DeletedRecord(
        String reference, String kind, String rule, LocalDate countedFrom, LocalDate deletedOn, int rows) {}
