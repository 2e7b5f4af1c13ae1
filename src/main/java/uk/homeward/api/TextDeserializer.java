package uk.homeward.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import uk.homeward.refusal.TypedText;

/** Text that people can read and the database can keep. */
class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(json, context);
        return TypedText.isReadable(text)
                ? TypedText.visible(text)
                : (String) context.handleWeirdStringValue(String.class, "", "unreadable characters");
    }
}
