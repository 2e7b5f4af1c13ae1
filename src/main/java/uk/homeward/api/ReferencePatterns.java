package uk.homeward.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** What a reference in an address looks like. Money that was committed in advance goes by another name. */
@Component
class ReferencePatterns implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            if (!path.startsWith("/api/funding/")) {
                item.readOperations().stream()
                        .flatMap(ReferencePatterns::references)
                        .forEach(reference -> reference.getSchema().setPattern("^" + Reference.FORM + "$"));
            }
        });
    }

    private static Stream<Parameter> references(Operation operation) {
        return operation.getParameters() == null
                ? Stream.of()
                : operation.getParameters().stream()
                        .filter(parameter -> parameter.getIn().equals("path"))
                        .filter(parameter -> parameter.getName().equals("reference"));
    }
}
