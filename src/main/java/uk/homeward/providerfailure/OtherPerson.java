package uk.homeward.providerfailure;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails;

/**
 * Somebody whom the provider served and this council did not: they need no assessment to be covered.
 *
 * @param hostAuthority from which the cost is recovered; only where another council pays
 */
public record OtherPerson(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PersonDetails person,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Millbrook") @Nullable String area,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Payer payer,
        @Schema(example = "Harbourshire County Council") @Nullable String hostAuthority) {}
