package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/**
 * The README's inventory is written from the models and cannot go stale. To write it anew: {@code mvn test
 * -Dtest=InventoryTests -Dinventory.write=true}.
 */
class InventoryTests {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- inventory -->";
    private static final String END = "<!-- /inventory -->";

    @Test
    void theReadmeTellsWhatTheModelsAre() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains(BEGIN, END);
        String before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
        String after = readme.substring(readme.indexOf(END));
        String current = before + "\n" + inventory() + after;

        if (Boolean.getBoolean("inventory.write")) {
            Files.writeString(README, current);
        } else {
            assertThat(readme)
                    .as("The inventory in README.md is stale: mvn test -Dtest=InventoryTests -Dinventory.write=true")
                    .isEqualTo(current);
        }
    }

    private static String inventory() {
        return String.join(
                "",
                table(
                        "Processes",
                        List.of("Process", "Id", "What lives", "Starts"),
                        Blueprint.all().map(InventoryTests::process)),
                table(
                        "User tasks",
                        List.of("Task", "Process", "Group", "Form", "Due"),
                        Blueprint.all().flatMap(InventoryTests::userTasks)),
                table(
                        "Timers",
                        List.of("Timer", "Process", "At", "Fires on"),
                        Blueprint.all().flatMap(InventoryTests::timers)),
                table(
                        "Messages",
                        List.of("Message", "Process", "Effect"),
                        Blueprint.all().flatMap(InventoryTests::messages)),
                table(
                        "Who ends a life",
                        List.of("End", "Process", "Who comes last before it"),
                        Blueprint.all().flatMap(InventoryTests::ends)),
                table(
                        "Decisions",
                        List.of("Decision", "Id", "Asked by", "From", "Gives", "Rules"),
                        DecisionTable.all().map(InventoryTests::decision)));
    }

    private static List<String> process(Blueprint model) {
        String starts = model.every(StartEvent.class).stream()
                .filter(start -> start.getParentElement() == model.process())
                .map(start -> messageOf(start)
                        .map("message `%s`"::formatted)
                        .findFirst()
                        .orElse("called"))
                .findFirst()
                .orElseThrow();
        String what = model.process().getDocumentations().iterator().next().getTextContent();
        return List.of(model.process().getName(), code(model.stem()), what, starts);
    }

    private static Stream<List<String>> userTasks(Blueprint model) {
        return model.every(UserTask.class).stream()
                .map(task -> List.of(
                        task.getName(),
                        code(model.stem()),
                        code(task.getCamundaCandidateGroups()),
                        code(task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef")),
                        task.getCamundaDueDate() == null ? "" : code(bare(task.getCamundaDueDate()))));
    }

    private static Stream<List<String>> timers(Blueprint model) {
        return model.every(TimerEventDefinition.class).stream().map(timer -> {
            CatchEvent event = (CatchEvent) timer.getParentElement();
            String at = event instanceof BoundaryEvent boundary
                    ? boundary.getAttachedTo().getName()
                            + (boundary.cancelActivity() ? ", interrupting" : ", beside it")
                    : "between steps";
            return List.of(
                    event.getName(),
                    code(model.stem()),
                    at,
                    code(bare(timer.getTimeDate().getTextContent())));
        });
    }

    private static Stream<List<String>> messages(Blueprint model) {
        return model.every(CatchEvent.class).stream().flatMap(event -> messageOf(event)
                .map(message -> List.of(code(message), code(model.stem()), effect(event))));
    }

    private static Stream<List<String>> ends(Blueprint model) {
        return PersonsBehind.ends(model)
                .map(end -> List.of(end.getName(), code(model.stem()), String.join(", ", PersonsBehind.before(end))));
    }

    private static String effect(CatchEvent event) {
        if (event instanceof BoundaryEvent boundary) {
            return "interrupts " + boundary.getAttachedTo().getName();
        } else if (event instanceof StartEvent start && event.getParentElement() instanceof SubProcess) {
            return start.isInterrupting() ? "ends the process" : "is answered beside it";
        } else if (event instanceof StartEvent) {
            return "starts the process";
        }
        return "lets it go on";
    }

    private static List<String> decision(DecisionTable table) {
        Stream<String> models = Blueprint.all()
                .filter(model -> model.every(BusinessRuleTask.class).stream()
                        .anyMatch(task -> task.getCamundaDecisionRef().equals(table.stem())))
                .map(model -> code(model.stem()));
        String asked = Stream.concat(models, table.readers().stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return List.of(
                table.decision().getName(),
                code(table.stem()),
                asked,
                String.join(
                        ", ", table.inputs().stream().map(InventoryTests::code).toList()),
                String.join(
                        ", ", table.outputs().stream().map(InventoryTests::code).toList()),
                String.valueOf(table.rules().size()));
    }

    private static Stream<String> messageOf(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName());
    }

    private static String table(String title, List<String> heads, Stream<List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of("", "### " + title, "", row(heads)));
        lines.add(row(heads.stream().map(head -> "---").toList()));
        rows.map(InventoryTests::row).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String bare(String expression) {
        return expression.replaceAll("[${}]", "");
    }
}
