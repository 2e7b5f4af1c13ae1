package uk.homeward.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What docker/compose.yaml and docker/Dockerfile tell a node, read from the files themselves. */
final class Compose {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?:(:-|:\\?)([^}]*))?}");
    private static final Path DOCKER = Path.of("docker");

    private final Map<String, Object> file;
    private final Map<String, String> variables = new LinkedHashMap<>();

    private Compose(Map<String, Object> file) {
        this.file = file;
    }

    static Compose read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        var compose = new Compose(file);
        for (String line : Files.readAllLines(DOCKER.resolve(".env.example"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                compose.variables.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return compose;
    }

    Compose with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> service(String name) {
        var services = (Map<String, Object>) file.get("services");
        return (Map<String, Object>) services.get(name);
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        var environment = new LinkedHashMap<String, String>();
        ((Map<String, Object>) service(service).get("environment"))
                .forEach((key, value) -> environment.put(key, substitute(String.valueOf(value))));
        return environment;
    }

    /** The names under which the secrets of a node lie in /run/secrets. */
    @SuppressWarnings("unchecked")
    List<String> secretTargets(String service) {
        return ((List<Map<String, String>>) service(service).get("secrets"))
                .stream().map(secret -> secret.get("target")).toList();
    }

    /** What the Dockerfile's ENTRYPOINT puts between {@code java} and {@code -jar}. */
    static List<String> jvmArguments() throws IOException {
        for (String line : Files.readAllLines(DOCKER.resolve("Dockerfile"))) {
            if (line.startsWith("ENTRYPOINT ")) {
                List<String> words =
                        List.of(new ObjectMapper().readValue(line.substring("ENTRYPOINT ".length()), String[].class));
                return words.subList(1, words.indexOf("-jar"));
            }
        }
        throw new IllegalStateException("The Dockerfile has no ENTRYPOINT.");
    }

    private String substitute(String text) {
        Matcher matcher = VARIABLE.matcher(text);
        var result = new StringBuilder();
        while (matcher.find()) {
            String value = variables.get(matcher.group(1));
            if (value == null && ":-".equals(matcher.group(2))) {
                value = matcher.group(3);
            }
            if (value == null) {
                throw new IllegalStateException("docker/.env.example does not set " + matcher.group(1) + ".");
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(result).toString();
    }
}
