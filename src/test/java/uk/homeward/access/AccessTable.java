package uk.homeward.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may open what, one address a row and one role a column, as a file that everybody can read. */
final class AccessTable {

    /** The short names of the columns, in their order. */
    static final List<String> ROLES = List.of(
            "access-team",
            "community-connectors",
            "social-workers",
            "direct-care",
            "therapists",
            "brokers",
            "finance",
            "managers",
            "commissioners",
            "compliance",
            "democratic-services",
            "executive-member",
            "information-governance",
            "administrators",
            "providers",
            "nobody");

    private AccessTable() {}

    /** The rows of a file without its comments: the address, and a letter for each role. */
    static Map<String, String> read(String file) throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/access", file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .collect(Collectors.toMap(
                            row -> row[0].strip(),
                            row -> row[1].replace(" ", ""),
                            (one, other) -> {
                                throw new IllegalStateException("An address stands twice.");
                            },
                            LinkedHashMap::new));
        }
    }

    /** As a row of the file is written. */
    static String row(String address, Collection<String> answers) {
        return "%-92s | %s".formatted(address, String.join("  ", answers));
    }

    /** What differs, as it would have to be written. */
    static List<String> differences(Map<String, String> expected, Map<String, List<String>> found) {
        return found.entrySet().stream()
                .filter(row -> !String.join("", row.getValue()).equals(expected.get(row.getKey())))
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }
}
