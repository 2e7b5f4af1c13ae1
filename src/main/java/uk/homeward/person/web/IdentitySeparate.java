package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails;

/** Whose cases stand on a record by mistake, and which they are. */
record IdentitySeparate(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PersonDetails other,
        @Schema(example = "[\"REF-000123\"]") @Nullable Set<String> cases,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Mother and daughter have the same name") @Nullable
                String reason) {}
