package uk.homeward.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;

/** The fields that a deployed form asks for, by their keys. */
public final class DeclaredForm {

    private static final ObjectMapper json = new ObjectMapper();

    private final Map<String, DeclaredField> fields = new LinkedHashMap<>();

    DeclaredForm(JsonNode form) {
        collect(form);
    }

    static DeclaredForm read(RepositoryService repository, String deploymentId, String formId) {
        try (InputStream form = repository.getResourceAsStream(deploymentId, "forms/" + formId + ".form")) {
            return new DeclaredForm(json.readTree(form));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public Set<String> keys() {
        return fields.keySet();
    }

    /** A task that waits since an older release has a form which does not ask everything that is read today. */
    DeclaredField field(String key) {
        return fields.getOrDefault(key, DeclaredField.notAsked(key));
    }

    private void collect(JsonNode container) {
        for (JsonNode component : container.path("components")) {
            if (component.hasNonNull("key")) {
                DeclaredField field = DeclaredField.of(component);
                fields.put(field.key(), field);
            }
            collect(component);
        }
    }
}
