package uk.homeward;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.council.ExtensionReason;
import uk.homeward.shortterm.ReviewDecision;
import uk.homeward.shortterm.Sequel;

/** What a form asks is what its delegate reads: the same names, of the same kind, with the same options. */
class FormContractTests {

    private static final Pattern READING = Pattern.compile(
            "answers\\s*\\.(text|date|wholeNumber|number|hours|pounds|choice|yesOrNo|ticked)\\(\"(\\w+)\"(?:, ([\\w.]+)\\.class)?");

    /** Names that a review passes on without understanding them. */
    private static final Map<String, Class<? extends Enum<?>>> PASSED_ON = Map.of(
            "decision", ReviewDecision.class,
            "extensionReason", ExtensionReason.class,
            "sequel", Sequel.class,
            "sequelIfRefused", Sequel.class);

    /** What a form must not offer: the service works it out, or another way leads there. */
    private static final Map<String, Set<String>> NOT_OFFERED = Map.of(
            "destination", Set.of("LIVE_SERVICE"),
            "becameOf", Set.of("REFERRAL_WITHDRAWN"),
            "sequel", Set.of("DIED"),
            "sequelIfRefused", Set.of("DIED"));

    private static final Map<String, Set<String>> COMPONENTS_FOR = Map.of(
            "text", Set.of("textfield", "textarea", "radio"),
            "date", Set.of("datetime"),
            "wholeNumber", Set.of("number"),
            "number", Set.of("number"),
            "hours", Set.of("textfield"),
            "pounds", Set.of("textfield"),
            "choice", Set.of("radio"),
            "yesOrNo", Set.of("radio"),
            "ticked", Set.of("checkbox"));

    private static final Map<String, String> SOURCES = sourcesByForm();

    record Reading(String kind, String key, String type) {}

    static Stream<FormSheet> forms() {
        return FormSheet.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedLikeItsFileAndUsedByAUserTask(FormSheet form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.stem());
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(Blueprint.all().flatMap(model -> model.every(UserTask.class).stream()))
                .extracting(task -> task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"))
                .contains(form.stem());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormAsksExactlyWhatItsDelegateReads(FormSheet form) {
        Map<String, Reading> read = readings(form.stem());

        assertThat(form.fields())
                .extracting(field -> field.path("key").asText())
                .containsExactlyInAnyOrderElementsOf(read.keySet());
        assertThat(form.fields()).allSatisfy(field -> assertThat(
                        COMPONENTS_FOR.get(read.get(field.path("key").asText()).kind()))
                .contains(field.path("type").asText()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theOptionsOfAFormAreThoseThatTheDomainKnows(FormSheet form) {
        for (Reading reading : readings(form.stem()).values()) {
            JsonNode field = form.field(reading.key());
            if (reading.type() == null && !PASSED_ON.containsKey(reading.key())) {
                assertThat(FormSheet.values(field)).as(reading.key()).isEmpty();
                continue;
            }
            List<String> known = Arrays.stream(PASSED_ON
                            .getOrDefault(reading.key(), enumNamed(reading.type()))
                            .getEnumConstants())
                    .map(Object::toString)
                    .filter(name ->
                            !NOT_OFFERED.getOrDefault(reading.key(), Set.of()).contains(name))
                    .toList();
            assertThat(FormSheet.values(field)).as(reading.key()).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    /** Once a hidden field was found empty, Tasklist keeps its Complete button shut, whatever is chosen then. */
    @ParameterizedTest
    @MethodSource("forms")
    void whatMayBeHiddenIsRequiredByTheServiceAlone(FormSheet form) {
        assertThat(form.components())
                .filteredOn(field -> field.has("conditional"))
                .noneMatch(field -> field.path("validate").path("required").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormShowsTheCaseFirst(FormSheet form) {
        JsonNode first = form.json().path("components").path(0);

        assertThat(first.path("type").asText()).isEqualTo("html");
        assertThat(first.path("content").asText()).startsWith("<div data-panel=\"case\"");
    }

    /** A dynamic list keeps Tasklist's Complete button disabled; an expression or a file would be kept in the engine. */
    @ParameterizedTest
    @MethodSource("forms")
    void aFormUsesOnlyComponentsThatWorkInTasklist(FormSheet form) {
        assertThat(form.components())
                .extracting(component -> component.path("type").asText())
                .isSubsetOf("html", "group", "textfield", "textarea", "radio", "checkbox", "number", "datetime");
        assertThat(form.components())
                .extracting(component -> component.path("id").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormChecksWhatTheServerChecks(FormSheet form) {
        for (JsonNode field : form.fields()) {
            String key = field.path("key").asText();
            JsonNode validate = field.path("validate");
            switch (field.path("type").asText()) {
                case "textfield", "textarea" ->
                    assertThat(validate.path("maxLength").asInt()).as(key).isBetween(1, 4000);
                case "number" -> assertThat(validate.has("min")).as(key).isTrue();
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionAndOptionIsInSentenceCase(FormSheet form) {
        for (JsonNode field : form.fields()) {
            String label = field.path("label").asText(field.path("dateLabel").asText());
            assertThat(label).as(field.path("key").asText()).matches("[A-Z].*[^.:]");
            field.path("values")
                    .forEach(option -> assertThat(option.path("label").asText()).matches("[A-Z].*[^.:]"));
            if (field.has("description")) {
                assertThat(field.path("description").asText()).matches("[A-Z].*\\.");
            }
        }
    }

    @Test
    void everyFormThatADelegateNamesExists() {
        assertThat(forms().map(FormSheet::stem)).containsExactlyInAnyOrderElementsOf(SOURCES.keySet());
    }

    private static Map<String, Reading> readings(String form) {
        return READING.matcher(SOURCES.get(form))
                .results()
                .map(match -> new Reading(
                        match.group(1), match.group(2), match.group(1).equals("yesOrNo") ? "YesNo" : match.group(3)))
                .collect(toMap(Reading::key, reading -> reading, (a, b) -> a, TreeMap::new));
    }

    /** The source of the delegate that takes the answers, by form: it cannot say other than what it does. */
    private static Map<String, String> sourcesByForm() {
        Map<String, String> found = new TreeMap<>();
        Contract.delegates().values().forEach(delegate -> {
            String source = source(delegate);
            if (source.contains("FormAnswers.take(")) {
                found.put(BpmnContractTests.formOf(delegate), source + shared(delegate, source));
            }
        });
        return found;
    }

    /** What several forms ask alike is read in one place beside their delegates. */
    private static String shared(Class<?> delegate, String source) {
        return Contract.HOUSE.stream()
                .filter(type -> type.getPackageName().equals(delegate.getPackageName()))
                .filter(type -> type.getSimpleName().endsWith("FormReader"))
                .filter(type -> source.contains(type.getSimpleName() + "."))
                .map(type -> source(type.reflect()))
                .collect(Collectors.joining());
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumNamed(String name) {
        if (name == null) {
            return null;
        }
        return (Class<? extends Enum<?>>) Contract.HOUSE.stream()
                .filter(type ->
                        type.isEnum() && type.getName().replace('$', '.').endsWith("." + name))
                .collect(toCollection(java.util.ArrayList::new))
                .get(0)
                .reflect();
    }
}
