package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates stay such that a change of one can be read. */
class TemplateTests {
    private static final int LONGEST_LINE = 160;
    private static final Pattern POST_FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noLineIsLongerThanAScreen(Path template) throws IOException {
        List<String> lines = Files.readAllLines(template);

        assertThat(IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).length() > LONGEST_LINE)
                        .map(line -> line + 1)
                        .boxed())
                .as("lines of %s with more than %d characters", template, LONGEST_LINE)
                .isEmpty();
    }

    /** Signing in or out and searching change nothing that a second time would spoil. */
    @Test
    void everyFormThatChangesSomethingCarriesItsToken() throws IOException {
        List<String> without = templates().stream()
                .flatMap(template -> POST_FORM.matcher(read(template)).results())
                .map(MatchResult::group)
                .filter(form -> !form.contains("name=\"once\""))
                .map(form -> form.replaceFirst("(?s).*?th:action=\"([^\"]*)\".*", "$1"))
                .toList();

        assertThat(without).containsExactlyInAnyOrder("@{/search}", "@{/sign-in}", "@{/sign-out}");
    }

    @Test
    void everyButtonThatSendsSomethingPreventsADoubleClick() throws IOException {
        List<String> unguarded = templates().stream()
                .flatMap(template -> POST_FORM.matcher(read(template)).results())
                .map(MatchResult::group)
                .filter(form -> !form.contains("data-module=\"govuk-button\" data-prevent-double-click=\"true\""))
                .toList();

        assertThat(unguarded).isEmpty();
    }

    /** {@code site/facts :: row} and {@code row-of} are how each page tells facts. */
    @Test
    void rowsOfSummaryListsAreMadeInOnePlace() throws IOException {
        List<String> byHand = templates().stream()
                .filter(template -> !template.equals(TEMPLATES.resolve("site/facts.html")))
                .filter(template -> read(template).contains("govuk-summary-list__row"))
                .map(template -> TEMPLATES.relativize(template).toString())
                .toList();

        assertThat(byHand).isEmpty();
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
