package uk.homeward.circumstances;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The answers that the national return takes, by its releases: dated data in {@code client-level-data/person.yaml}. */
@Component
public class ReturnLists {

    private final List<Release> releases;

    ReturnLists() {
        try (InputStream file = new ClassPathResource("client-level-data/person.yaml").getInputStream()) {
            List<Map<String, Object>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            releases = read.stream()
                    .map(Release::of)
                    .sorted(Comparator.comparing(Release::from).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the release that is in force on this day; before the first one, in the first. */
    public List<String> of(ReturnField field, LocalDate day) {
        Release inForce = releases.stream()
                .filter(release -> !release.from().isAfter(day))
                .findFirst()
                .orElse(releases.get(releases.size() - 1));
        return Objects.requireNonNull(inForce.lists().get(field.cldName()), field.cldName());
    }

    private record Release(LocalDate from, Map<String, List<String>> lists) {

        private static Release of(Map<String, Object> read) {
            Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(read.get("fields"));
            return new Release(
                    LocalDate.parse(String.valueOf(read.get("from"))),
                    fields.entrySet().stream()
                            .collect(Collectors.toMap(
                                    field -> String.valueOf(field.getKey()), field -> ((List<?>) field.getValue())
                                            .stream().map(String::valueOf).toList())));
        }
    }
}
