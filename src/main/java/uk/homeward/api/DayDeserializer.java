package uk.homeward.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import uk.homeward.refusal.TypedDay;

/** A day that exists, within the years that somebody can mean. */
class DayDeserializer extends StdScalarDeserializer<LocalDate> {

    DayDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String written = json.getText();
        try {
            LocalDate day = LocalDate.parse(written);
            if (TypedDay.isMeant(day)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // refused below, like a year that nobody can mean
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, written, "no day that is meant");
    }
}
