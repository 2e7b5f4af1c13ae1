package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails;

/** All who speak for a person, as they should stand. */
record PersonRepresentatives(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
                List<PersonDetails.RepresentativeDetails> representatives,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "The deputy's order was shown") @Nullable
                String reason) {}
