package uk.homeward.rehearsal.people;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Everybody in {@code rehearsal/demo-people.json}. */
@Component
@Profile("demo & !production")
class DemoCast {

    private final ObjectMapper json;

    DemoCast(ObjectMapper json) {
        this.json = json;
    }

    List<DemoPerson> everybody() {
        try (InputStream file = new ClassPathResource("rehearsal/demo-people.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
