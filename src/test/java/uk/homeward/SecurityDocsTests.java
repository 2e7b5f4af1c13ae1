package uk.homeward;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that maps what security people ask to tests names tests that there are. */
class SecurityDocsTests {

    private static final Path PAGE = Path.of("src/docs/security.md");
    private static final Pattern TESTS = Pattern.compile("`(\\w+Tests)`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        Set<String> named = TESTS.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));

        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(named)
                    .hasSizeGreaterThan(30)
                    .isSubsetOf(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .toList());
        }
    }

    @Test
    void noChapterOfTheStandardIsLeftOut() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(IntStream.rangeClosed(1, 14).mapToObj("| V%d "::formatted)).allMatch(page::contains);
    }
}
