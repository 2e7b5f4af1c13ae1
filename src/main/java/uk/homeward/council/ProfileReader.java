package uk.homeward.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads parts of a profile into their types, and says what is wrong with them in words of the file. */
class ProfileReader {

    // Strict, because a figure that is silently 0 or false is a wrong date for somebody's care.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final String file;

    ProfileReader(String file) {
        this.file = file;
    }

    /** @param at where it stands in the file; nothing for the file itself */
    <T> T read(String at, JsonNode value, Class<T> type) {
        try {
            T read = MAPPER.treeToValue(value, type);
            ProfileFigures.firstMistake(read).ifPresent(mistake -> {
                throw new ProfileMistake(file, under(at, mistake.field()), mistake.remedy());
            });
            return read;
        } catch (JsonMappingException wrong) {
            throw new ProfileMistake(file, under(at, JsonMistake.field(wrong)), JsonMistake.remedy(wrong));
        } catch (JsonProcessingException wrong) {
            throw new ProfileMistake(file + " cannot be read: copy one of the profiles that come with Homeward.");
        }
    }

    JsonNode list(String at, JsonNode value) {
        if (!value.isArray()) {
            throw new ProfileMistake(file, at, "is of the wrong kind: give a list as councils/demo.yaml does");
        }
        return value;
    }

    private static String under(String at, String field) {
        String between = at.isEmpty() || field.isEmpty() || field.startsWith("[") ? "" : ".";
        return (at + between + field).isEmpty() ? "the whole file" : at + between + field;
    }
}
