package uk.homeward.rehearsal.people;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Everybody in {@code rehearsal/demo-people.yaml}, and how tasks are usually completed for them. */
@Component
@Profile("demo & !production")
class DemoCast {

    /** What many have in common is told once. */
    private static final int MOST_ALIASES = 200;

    private final ObjectMapper json;

    DemoCast(ObjectMapper json) {
        this.json = json;
    }

    List<DemoPerson> everybody() {
        return json.convertValue(file().get("people"), new TypeReference<>() {});
    }

    List<DemoAssessed> assessed() {
        return json.convertValue(file().get("assessed"), new TypeReference<>() {});
    }

    /** Whose care goes from the council's own team to others. */
    List<DemoAssessed> transferred() {
        return json.convertValue(file().get("transferred"), new TypeReference<>() {});
    }

    Map<String, DemoTask> tasks() {
        return json.convertValue(file().get("tasks"), new TypeReference<>() {});
    }

    private static Map<String, Object> file() {
        LoaderOptions ownFile = new LoaderOptions();
        ownFile.setMaxAliasesForCollections(MOST_ALIASES);
        try (InputStream file = new ClassPathResource("rehearsal/demo-people.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(ownFile)).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
