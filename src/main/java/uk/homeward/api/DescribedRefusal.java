package uk.homeward.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** A refusal, as the description of an operation tells of it. */
final class DescribedRefusal {

    private DescribedRefusal() {}

    static void add(Operation operation, ProblemType type) {
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(type.status().value()),
                        new ApiResponse()
                                .description(type.meaning())
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(OpenApiConfiguration.problem()))));
    }
}
