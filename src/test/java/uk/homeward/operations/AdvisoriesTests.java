package uk.homeward.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No part is used in a version that a stored advisory warns of. The build has no network: whoever publishes Homeward puts
 * target/classes/META-INF/sbom/application.cdx.json before a scanner with today's advisories, and what it finds into the list.
 */
class AdvisoriesTests {

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*(?:-GA|\\.Final|\\.RELEASE)?)\\.jar");

    private record Advisory(String part, String safe, String name) {
        static Advisory of(String line) {
            String[] columns = line.split(",");
            return new Advisory(columns[0], columns[1], columns[2]);
        }
    }

    @Test
    void noPartIsOlderThanWhatItsAdvisoryAsksFor() throws IOException {
        Map<String, String> used = used();
        List<Advisory> advisories = advisories();

        assertThat(used.keySet())
                .as("The list speaks of parts that are used")
                .containsAll(advisories.stream().map(Advisory::part).toList());
        assertThat(advisories)
                .filteredOn(advisory ->
                        Version.parse(used.get(advisory.part())).compareTo(Version.parse(advisory.safe())) < 0)
                .isEmpty();
    }

    private static List<Advisory> advisories() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/advisories.csv"))) {
            return lines.filter(line -> !line.startsWith("#")).map(Advisory::of).toList();
        }
    }

    private static Map<String, String> used() {
        Map<String, String> used = new TreeMap<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Matcher jar = JAR.matcher(Path.of(path).getFileName().toString());
            if (jar.matches()) {
                used.put(jar.group(1), jar.group(2));
            }
        }
        return used;
    }
}
