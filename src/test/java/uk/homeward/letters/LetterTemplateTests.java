package uk.homeward.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.person.CommunicationNeed;

class LetterTemplateTests {

    private static final int LONGEST_EASY_SENTENCE = 14;
    private static final int LONGEST_SENTENCE = 32;

    static List<LetterTemplate> all() {
        return new LetterTemplates().all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void greetsThePersonInBothWordings(LetterTemplate template) {
        Map<String, String> values =
                template.names().stream().collect(Collectors.toMap(name -> name, name -> "some " + name));

        assertThat(template.wording(values)).startsWith("Dear some name,").doesNotContain("{");
        assertThat(template.easyReadWording(values))
                .startsWith("Dear some name,")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysItInShortSentences(LetterTemplate template) {
        assertThat(longest(template.easyRead())).isLessThanOrEqualTo(LONGEST_EASY_SENTENCE);
        assertThat(longest(template.paragraphs())).isLessThanOrEqualTo(LONGEST_SENTENCE);
    }

    @Test
    void makesAListOfTheLinesOfAValueThatStandsAlone() {
        LetterTemplate template = new LetterTemplate("x", 1, "About {what}", List.of("Because:", "{what}"), List.of());

        assertThat(template.wording(Map.of("what", "one\n\n two "))).isEqualTo("Because:\n• one\n• two");
        assertThat(template.title(Map.of("what", "one\ntwo"))).isEqualTo("About one, two");
    }

    @Test
    void neverLeavesAHole() {
        LetterTemplate template = new LetterTemplate("x", 1, "t", List.of("It costs {amount}."), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.wording(Map.of("amount", " ")))
                .withMessage("The letter x needs amount");
    }

    @Test
    void isInEveryFormatThatThePersonNeeds() {
        assertThat(LetterFormat.of(Set.of(CommunicationNeed.LONGER_APPOINTMENT)))
                .containsExactly(LetterFormat.STANDARD);
        assertThat(LetterFormat.of(Set.of(CommunicationNeed.AUDIO, CommunicationNeed.LARGE_PRINT)))
                .containsExactly(LetterFormat.LARGE_PRINT, LetterFormat.AUDIO_SCRIPT);
    }

    /** Whoever changes the words raises the version, and writes both down: a letter tells with which words it was written. */
    @Test
    void hasAnotherVersionWhereItsWordsAreOthers() throws IOException {
        List<String> written = all().stream()
                .map(template -> "%s %d %s".formatted(template.code(), template.version(), digest(template)))
                .toList();

        assertThat(written)
                .as("src/test/resources/letter-templates/versions.txt")
                .containsExactlyElementsOf(
                        Files.readAllLines(Path.of("src/test/resources/letter-templates/versions.txt")));
    }

    private static String digest(LetterTemplate template) {
        String words = template.title() + template.paragraphs() + template.easyRead();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static int longest(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[.:]( |$)", -1)))
                .mapToInt(sentence -> sentence.strip().split("\\s+").length)
                .max()
                .orElse(0);
    }
}
