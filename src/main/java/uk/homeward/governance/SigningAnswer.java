package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked on signing (HAM-20).
 *
 * @param reason why it is not approved
 * @param interest whether whoever decides has an interest to declare
 * @param othersInterests of members who were consulted
 */
public record SigningAnswer(
        @Nullable SigningChoice choice,
        @Nullable String reason,
        @Nullable Boolean interest,
        @Nullable String interestDetails,
        @Nullable String othersInterests,
        @Nullable String dispensation,
        @Nullable Boolean urgent,
        @Nullable String urgencyReason,
        @Nullable String statement,
        @Nullable LocalDate signedOn) {}
