package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller.Answer;

/** What the description of the API says of a field is what is refused, no more and no less. */
class DescribedLimitsTests extends HomewardTest {

    /** One of those that the council has; which they are stands at an address of its own, or in its profile. */
    private static final Set<String> OF_A_LIST = Set.of("area", "framework", "provider", "service");

    @LocalServerPort
    private int port;

    private DescribedApi api = new DescribedApi(NullNode.getInstance(), "", "");

    /** @param within another field; empty where it stands by itself */
    private record Field(
            DescribedApi.Operation operation, ObjectNode example, String name, JsonNode said, String within) {

        boolean isRequired(DescribedApi api) {
            return StreamSupport.stream(api.body(operation).path("required").spliterator(), false)
                    .anyMatch(required -> required.asText().equals(name));
        }

        @Override
        public String toString() {
            return "%s %s%s".formatted(operation, within.isEmpty() ? "" : within + ".", name);
        }
    }

    @BeforeEach
    void readTheDescription() {
        api = DescribedApi.withSomebodyReferred(new ApiCaller(port, "access-team"));
    }

    @Test
    void aTextTakesAsManyCharactersAsItIsSaidToAndNoMore() {
        List<String> wrong = new ArrayList<>();
        fields().filter(field -> field.said().has("maxLength")).forEach(field -> {
            int most = field.said().get("maxLength").asInt();
            if (isTooLong(sent(field, text(most)), field)) {
                wrong.add(field + " does not take " + most);
            }
            if (!isTooLong(sent(field, text(most + 1)), field)) {
                wrong.add(field + " takes more than " + most);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextSaysHowLongItMayBeAndEveryChoiceWhatThereIs() {
        assertThat(fields().filter(field -> field.said().path("type").asText().equals("string")
                        && !field.said().has("maxLength")
                        && !field.said().has("enum")
                        && !field.said().has("format")))
                .isEmpty();
        assertThat(fields().filter(field -> field.said().has("enum"))
                        .filter(field -> !blames(sent(field, "\"NOPE\""), field)))
                .isEmpty();
    }

    @Test
    void aNumberSaysWhereItBeginsAndEnds() {
        List<String> wrong = new ArrayList<>();
        fields().filter(field -> Set.of("integer", "number")
                        .contains(field.said().path("type").asText()))
                .forEach(field -> {
                    if (!field.said().has("minimum") && blames(sent(field, "-1"), field)) {
                        wrong.add(field + " says no minimum");
                    }
                    if (field.said().has("minimum")
                            && sent(
                                                    field,
                                                    String.valueOf(field.said()
                                                                    .get("minimum")
                                                                    .asLong()
                                                            - 1))
                                            .status()
                                    < 300) {
                        wrong.add(field + " takes less than its minimum");
                    }
                    if (field.said().has("maximum")
                            && sent(
                                                    field,
                                                    String.valueOf(field.said()
                                                                    .get("maximum")
                                                                    .asLong()
                                                            + 1))
                                            .status()
                                    < 300) {
                        wrong.add(field + " takes more than its maximum");
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsMissedIsSaidToBeRequired() {
        List<String> wrong = new ArrayList<>();
        fields().forEach(field -> {
            ObjectNode without = field.example().deepCopy();
            without.remove(field.name());
            Answer answer = answer(field.operation(), without.toString());
            boolean missed = blames(answer, field)
                    && !blames(answer(field.operation(), field.example().toString()), field);
            if (missed != field.isRequired(api) && (missed || answer.status() < 300)) {
                wrong.add(field + (missed ? " is missed" : " is not missed"));
            }
        });

        assertThat(wrong).isEmpty();
    }

    /** No pattern has it, and nothing is called so. */
    @Test
    void aTextThatIsRefusedByItsFormSaysItsPattern() {
        List<String> wrong = new ArrayList<>();
        Stream.concat(fields(), fields().flatMap(this::within))
                .filter(field -> field.said().path("type").asText().equals("string")
                        && !field.said().has("enum")
                        && !field.said().has("format"))
                .forEach(field -> {
                    Answer answer = sent(field, "\"§§§\"");
                    boolean refused = blames(answer, field);
                    String pattern = field.said().path("pattern").asText();
                    if (refused && pattern.isEmpty() && !OF_A_LIST.contains(field.name())) {
                        wrong.add(field + " refuses by its form and says no pattern");
                    }
                    if (!pattern.isEmpty() && answer.status() < 300) {
                        wrong.add(field + " takes what is not of its pattern");
                    }
                    String example = field.said().path("example").asText();
                    if (!example.isEmpty() && !pattern.isEmpty() && !example.matches(pattern)) {
                        wrong.add(field + " has an example that is not of its pattern");
                    }
                });

        assertThat(wrong).isEmpty();
    }

    private Stream<Field> within(Field whole) {
        List<Field> parts = new ArrayList<>();
        whole.said()
                .path("properties")
                .fields()
                .forEachRemaining(one -> parts.add(new Field(
                        whole.operation(), whole.example(), one.getKey(), api.resolved(one.getValue()), whole.name())));
        return parts.stream();
    }

    private Stream<Field> fields() {
        return api.operations()
                .filter(operation -> operation.method().equals("post"))
                .flatMap(operation -> {
                    ObjectNode example = api.example(operation);
                    List<Field> fields = new ArrayList<>();
                    api.body(operation)
                            .path("properties")
                            .fields()
                            .forEachRemaining(one -> fields.add(
                                    new Field(operation, example, one.getKey(), api.resolved(one.getValue()), "")));
                    return fields.stream();
                });
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    private Answer sent(Field field, String value) {
        if (field.within().isEmpty()) {
            return answer(field.operation(), DescribedApi.with(field.example(), field.name(), value));
        }
        ObjectNode whole = (ObjectNode) field.example().path(field.within());
        return answer(
                field.operation(),
                DescribedApi.with(field.example(), field.within(), DescribedApi.with(whole, field.name(), value)));
    }

    private Answer answer(DescribedApi.Operation operation, String body) {
        return api.asWhoeverMay(
                login -> new ApiCaller(port, login), caller -> caller.post(api.filled(operation), body));
    }

    private static boolean isTooLong(Answer answer, Field field) {
        return blames(answer, field) && answer.text("detail").contains("Shorten");
    }

    private static boolean blames(Answer answer, Field field) {
        return answer.status() == 422
                && answer.text("field").replaceFirst(".*\\.", "").equals(field.name());
    }
}
