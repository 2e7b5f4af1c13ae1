package uk.homeward.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import uk.homeward.idempotency.IdempotencyKeyStore;

/** An operation that takes a key and acts once: its description names the key, and where the result is found. */
final class IdempotentOperation {

    private IdempotentOperation() {}

    static boolean is(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(IdempotentCall.class::equals);
    }

    static void describe(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(IdempotencyKeyStore.HEADER)
                .required(true)
                .description("New for each new request, the same when it is repeated: 1 to 100 visible characters.")
                .schema(new StringSchema().minLength(1).maxLength(100).pattern("^[!-~]{1,100}$"))
                .example("0f8fad5b-d9cb-469f-a165-70867728950e"));
        DescribedRefusal.add(operation, ProblemType.CONFLICT);
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
}
