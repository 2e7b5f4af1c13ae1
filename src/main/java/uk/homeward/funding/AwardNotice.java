package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;

/**
 * What commissioners tell of an award.
 *
 * @param source what it buys: a block, where nothing else is said
 * @param from the first day of the contract
 * @param until its last day, or nothing where it is not known
 */
public record AwardNotice(
        @Nullable LocalDate awardedOn,
        @Nullable String provider,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ContractSource source,
        @Nullable String note) {}
