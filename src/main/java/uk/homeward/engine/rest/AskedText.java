package uk.homeward.engine.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Collection;
import uk.homeward.refusal.TypedText;

/** What the engine is asked for: the database would break at characters that nobody can read. */
final class AskedText {
    private static final JsonMapper JSON = new JsonMapper();

    private AskedText() {}

    static boolean isReadable(UriInfo address) {
        return address.getQueryParameters().values().stream()
                        .flatMap(Collection::stream)
                        .allMatch(TypedText::isReadable)
                && TypedText.isReadable(address.getPath());
    }

    /** What is no JSON is for the engine to refuse. */
    static boolean isReadable(byte[] body) {
        try (JsonParser json = JSON.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && !TypedText.isReadable(json.getText())) {
                    return false;
                }
            }
            return true;
        } catch (IOException noJson) {
            return true;
        }
    }
}
