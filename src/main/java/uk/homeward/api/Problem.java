package uk.homeward.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a refusal looks like; for the description of the API only, the framework writes them. */
@Schema(name = OpenApiConfiguration.PROBLEM, description = "A refusal (RFC 9457)")
record Problem(
        @Schema(example = "/problems/refusal") String type,
        @Schema(example = "Not accepted") String title,
        @Schema(example = "422") int status,
        @Schema(
                        description = "What to do, as a sentence",
                        example = "Give the NHS number as ten digits; the last one does not fit the others.")
                String detail,
        @Schema(description = "Address of the request", example = "/api/referrals") @Nullable String instance,
        @Schema(description = "The field that is to blame, where one is", example = "nhsNumber") @Nullable String field,
        @Nullable List<FieldError> errors,
        @Schema(
                        description = "The number of the request, by which those who run Homeward find it",
                        example = "2048163274")
                String requestId) {

    record FieldError(String field, String detail) {}
}
