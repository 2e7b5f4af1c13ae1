package uk.homeward.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A level of care in one column: nobody asks the database for a part of it. */
@Converter
class CareLevelText implements AttributeConverter<CareLevel, String> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CareLevel level) {
        try {
            return level == null ? null : MAPPER.writeValueAsString(level);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A level of care cannot be kept", e);
        }
    }

    @Override
    public @Nullable CareLevel convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : MAPPER.readValue(column, CareLevel.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A level of care cannot be read", e);
        }
    }
}
