package uk.homeward.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import uk.homeward.idempotency.IdempotencyKeyStore;

/** Adds to each operation what holds for all of their kind: refusals, the key, the Location, the groups that may. */
@Component
class OperationDetails implements OperationCustomizer {

    private static final List<ProblemType> ALWAYS = List.of(
            ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN, ProblemType.NOT_ACCEPTABLE, ProblemType.UNEXPECTED);
    private static final List<ProblemType> WITH_BODY = List.of(
            ProblemType.UNREADABLE_BODY,
            ProblemType.BODY_TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.REFUSAL);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ALWAYS.forEach(type -> refusal(operation, type));
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(type -> refusal(operation, type));
        }
        if (has(operation, "path")) {
            refusal(operation, ProblemType.NOT_FOUND);
        }
        if (takesOnce(method)) {
            actsOnce(operation);
        }
        sayWhoMay(operation, RolesAllowedInterceptor.allowed(method));
        return operation;
    }

    private static boolean takesOnce(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(IdempotentCall.class::equals);
    }

    private static boolean has(Operation operation, String place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getIn).anyMatch(place::equals);
    }

    private static void actsOnce(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(IdempotencyKeyStore.HEADER)
                .required(true)
                .description("New for each new request, the same when it is repeated: 1 to 100 visible characters.")
                .schema(new StringSchema().minLength(1).maxLength(100).pattern("^[!-~]{1,100}$"))
                .example("0f8fad5b-d9cb-469f-a165-70867728950e"));
        refusal(operation, ProblemType.CONFLICT);
        ApiResponse answer = operation.getResponses().remove("200");
        if (answer != null) {
            answer.description("Done, or done before with the same key");
            answer.addHeaderObject(
                    "Location",
                    new Header()
                            .description("Where it can be found")
                            .schema(new StringSchema().format("uri-reference")));
            operation.getResponses().addApiResponse("201", answer);
        }
    }

    private static void refusal(Operation operation, ProblemType type) {
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

    private static void sayWhoMay(Operation operation, @Nullable RolesAllowed allowed) {
        if (allowed != null) {
            String who = "For: " + RolesAllowedInterceptor.named(allowed) + ".";
            operation.setDescription(operation.getDescription() == null ? who : operation.getDescription() + " " + who);
        }
    }
}
