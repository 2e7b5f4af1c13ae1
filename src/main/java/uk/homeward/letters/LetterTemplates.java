package uk.homeward.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The templates in {@code letters/}, one file each. */
@Component
class LetterTemplates {

    private final Map<String, LetterTemplate> all = new TreeMap<>();

    LetterTemplates() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:letters/*.yaml")) {
                String code = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
                all.put(code, read(code, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LetterTemplate named(String code) {
        LetterTemplate template = all.get(code);
        if (template == null) {
            throw new IllegalArgumentException("There is no letter " + code);
        }
        return template;
    }

    List<LetterTemplate> all() {
        return List.copyOf(all.values());
    }

    private static LetterTemplate read(String code, Resource file) throws IOException {
        try (InputStream text = file.getInputStream()) {
            Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new LetterTemplate(
                    code,
                    (Integer) Objects.requireNonNull(read.get("version"), "version"),
                    String.valueOf(read.get("title")),
                    texts(read, "paragraphs"),
                    texts(read, "easyRead"));
        }
    }

    private static List<String> texts(Map<String, Object> read, String name) {
        return ((List<?>) Objects.requireNonNull(read.get(name), name))
                .stream().map(String::valueOf).toList();
    }
}
