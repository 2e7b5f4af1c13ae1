package uk.homeward.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the council's own options into the selects that ask for them by name. */
@Component
class FormOptionFiller {

    private static final ObjectMapper json = new ObjectMapper();

    private final List<FormOptions> sources;

    FormOptionFiller(ObjectProvider<FormOptions> sources) {
        this.sources = sources.stream().toList();
    }

    /** Byte for byte the same form if it asks for nothing. */
    byte[] fill(String name, byte[] form) {
        try {
            JsonNode tree = json.readTree(form);
            boolean filled = false;
            for (JsonNode asking : tree.findParents("properties")) {
                String source = asking.path("properties").path("options").asText("");
                if (!source.isEmpty()) {
                    ((ObjectNode) asking).set("values", values(name, source));
                    filled = true;
                }
            }
            return filled ? json.writeValueAsBytes(tree) : form;
        } catch (IOException cause) {
            throw new UncheckedIOException("The form " + name + " is not JSON", cause);
        }
    }

    private ArrayNode values(String form, String source) {
        ArrayNode values = json.createArrayNode();
        for (FormOptions.Option option : named(form, source).options()) {
            values.addObject().put("label", option.label()).put("value", option.value());
        }
        return values;
    }

    private FormOptions named(String form, String source) {
        return sources.stream()
                .filter(options -> options.name().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The form " + form + " asks for the options \"" + source
                        + "\", which no FormOptions bean is named after."));
    }
}
