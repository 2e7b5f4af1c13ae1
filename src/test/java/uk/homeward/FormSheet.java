package uk.homeward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form of the house, as drawn. */
record FormSheet(String stem, JsonNode json) {

    private static final Pattern NAME = Pattern.compile("\\b(?!(?:and|or|not|null|true|false)\\b)[a-z][A-Za-z0-9]*\\b");

    private static final List<FormSheet> ALL = Blueprint.files(Path.of("forms"), ".form").stream()
            .map(FormSheet::read)
            .toList();

    static Stream<FormSheet> all() {
        return ALL.stream();
    }

    private static FormSheet read(Path file) {
        try {
            return new FormSheet(Blueprint.stem(file), new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<FormSheet> named(String stem) {
        return all().filter(form -> form.stem().equals(stem)).findFirst();
    }

    /** Every component, those inside groups as well. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        json.path("components").forEach(component -> collect(component, found));
        return found;
    }

    private static void collect(JsonNode component, List<JsonNode> found) {
        found.add(component);
        component.path("components").forEach(inner -> collect(inner, found));
    }

    List<JsonNode> fields() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    JsonNode field(String key) {
        return fields().stream()
                .filter(field -> field.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The variables of the process that its conditions read, besides what is typed into it. */
    Set<String> routingFacts() {
        Set<String> read = new TreeSet<>();
        for (JsonNode component : components()) {
            Matcher names = NAME.matcher(
                    component.path("conditional").path("hide").asText().replaceAll("\"[^\"]*\"", ""));
            while (names.find()) {
                read.add(names.group());
            }
        }
        fields().forEach(field -> read.remove(field.path("key").asText()));
        return read;
    }

    static List<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }

    @Override
    public String toString() {
        return stem;
    }
}
