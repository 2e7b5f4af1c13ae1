package uk.homeward.sourcing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a requirement came to stand where it does.
 *
 * @param startBy of the award whose time is over first
 */
record Course(
        Instant openedAt,
        Instant windowEndsAt,
        @Nullable Instant chooseBy,
        @Nullable Instant startBy,
        @Nullable ChosenBy chosenBy,
        @Nullable String choiceReason,
        @Nullable LocalDate directPaymentChosenOn,
        @Nullable Closure closure) {}
