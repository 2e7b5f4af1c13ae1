package uk.homeward.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

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
        ALWAYS.forEach(type -> DescribedRefusal.add(operation, type));
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(type -> DescribedRefusal.add(operation, type));
        }
        if (has(operation, "path")) {
            DescribedRefusal.add(operation, ProblemType.NOT_FOUND);
        }
        if (IdempotentOperation.is(method)) {
            IdempotentOperation.describe(operation);
        }
        sayWhoMay(operation, RolesAllowedInterceptor.allowed(method));
        return operation;
    }

    private static boolean has(Operation operation, String place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getIn).anyMatch(place::equals);
    }

    private static void sayWhoMay(Operation operation, @Nullable RolesAllowed allowed) {
        if (allowed != null) {
            String who = "For: " + RolesAllowedInterceptor.named(allowed) + ".";
            operation.setDescription(operation.getDescription() == null ? who : operation.getDescription() + " " + who);
        }
    }
}
