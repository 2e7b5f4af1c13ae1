package uk.homeward.sourcing;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider offers.
 *
 * @param visits by their numbers; the whole where none is named
 */
public record OfferRequest(
        @ArraySchema(
                        schema = @Schema(example = "1"),
                        arraySchema = @Schema(description = "Numbers of visits; without any, the whole"))
                @Nullable
                List<Integer> visits,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate canStartOn,
        @Schema(example = "Two of our workers live nearby.") @Nullable String note) {}
