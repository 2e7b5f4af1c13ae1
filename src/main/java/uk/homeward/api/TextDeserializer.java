package uk.homeward.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.TypedText;
import uk.homeward.refusal.Wording;

/** Text that people can read and the database can keep, of no more characters than its field says. */
class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private final int most;

    TextDeserializer() {
        this(Wording.LIMIT);
    }

    private TextDeserializer(int most) {
        super(String.class);
        this.most = most;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        Size said = property == null ? null : property.getAnnotation(Size.class);
        return said == null ? this : new TextDeserializer(said.max());
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(json, context);
        if (text.strip().length() > most) {
            throw new TextTooLongException(json, text.strip().length(), most);
        }
        return TypedText.isReadable(text)
                ? TypedText.visible(text)
                : (String) context.handleWeirdStringValue(String.class, "", "unreadable characters");
    }
}
