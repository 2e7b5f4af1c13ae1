package uk.homeward.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import uk.homeward.refusal.Wording;

/** Says of every text in a request how long it may be, where its field says nothing of its own: {@link TextDeserializer} keeps to it. */
@Component
class RequestLimits implements OpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        Set<String> seen = new HashSet<>();
        api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(Collection::stream)
                .map(operation -> operation.getRequestBody())
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().values().stream())
                .forEach(content -> limit(content.getSchema(), api, seen));
    }

    private static void limit(Schema<?> schema, OpenAPI api, Set<String> seen) {
        if (schema.get$ref() != null) {
            String name = schema.get$ref().replace(REFERENCE, "");
            if (seen.add(name)) {
                limit(Objects.requireNonNull(api.getComponents().getSchemas().get(name)), api, seen);
            }
            return;
        }
        if (isFreeText(schema) && schema.getMaxLength() == null) {
            schema.setMaxLength(Wording.LIMIT);
        }
        Stream.concat(
                        Optional.ofNullable(schema.getProperties()).map(Map::values).stream()
                                .flatMap(Collection::stream),
                        Stream.ofNullable(schema.getItems()))
                .forEach(part -> limit(part, api, seen));
    }

    private static boolean isFreeText(Schema<?> schema) {
        boolean text = "string".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains("string"));
        return text && schema.getFormat() == null && schema.getEnum() == null;
    }
}
