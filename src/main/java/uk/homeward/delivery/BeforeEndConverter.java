package uk.homeward.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** In one column: nobody asks the database for a part of it. */
@Converter
class BeforeEndConverter implements AttributeConverter<BeforeEnd, String> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable BeforeEnd before) {
        try {
            return before == null ? null : MAPPER.writeValueAsString(before);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("How care stood cannot be kept", e);
        }
    }

    @Override
    public @Nullable BeforeEnd convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : MAPPER.readValue(column, BeforeEnd.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("How care stood cannot be read", e);
        }
    }
}
