package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonStanding;

/** The details of a person as they should stand. */
record PersonCorrection(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PersonDetails details,
        @Nullable PersonStanding standing,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Misheard on the telephone") @Nullable String reason) {}
