package uk.homeward;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A BPMN model of the house, as drawn. */
record Blueprint(String stem, BpmnModelInstance model) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.'])[a-z]\\w*(?![\\w'])");

    private static final List<Blueprint> ALL = in(Path.of("bpmn")).toList();

    static Stream<Blueprint> all() {
        return ALL.stream();
    }

    static Blueprint named(String stem) {
        return all().filter(blueprint -> blueprint.stem().equals(stem))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Blueprint> in(Path folder) {
        return files(folder, ".bpmn").stream()
                .map(file -> new Blueprint(stem(file), Bpmn.readModelFromFile(file.toFile())));
    }

    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
                    .sorted(comparing(Blueprint::stem))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> every(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The variables that the engine reads or writes where the model says so. */
    Set<String> variables() {
        Set<String> seen = new TreeSet<>();
        every(ConditionExpression.class).forEach(condition -> seen.addAll(variablesOf(condition.getTextContent())));
        every(TimeDate.class).forEach(date -> seen.addAll(variablesOf(date.getTextContent())));
        every(UserTask.class).stream()
                .filter(task -> task.getCamundaDueDate() != null)
                .forEach(task -> seen.addAll(variablesOf(task.getCamundaDueDate())));
        every(CamundaIn.class).forEach(in -> {
            if (in.getCamundaSource() != null) {
                seen.add(in.getCamundaSource());
            }
            if (in.getCamundaBusinessKey() != null) {
                seen.addAll(variablesOf(in.getCamundaBusinessKey()));
            }
        });
        every(UserTask.class).forEach(task -> seen.addAll(variablesOf(task.getCamundaCandidateGroups())));
        every(UserTask.class).stream()
                .flatMap(task ->
                        FormSheet.named(task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"))
                                .stream())
                .forEach(form -> seen.addAll(form.routingFacts()));
        every(CamundaOut.class).forEach(out -> seen.add(out.getCamundaTarget()));
        every(BusinessRuleTask.class).forEach(task -> {
            seen.add(task.getCamundaResultVariable());
            seen.addAll(DecisionTable.named(task.getCamundaDecisionRef()).inputs());
        });
        all().flatMap(caller -> caller.every(CallActivity.class).stream())
                .filter(call -> call.getCalledElement().equals(stem))
                .flatMap(call -> mappings(call).stream())
                .filter(in -> in.getCamundaTarget() != null)
                .forEach(in -> seen.add(in.getCamundaTarget()));
        all().flatMap(caller -> caller.every(CallActivity.class).stream())
                .filter(call -> call.getCalledElement().equals(stem))
                .flatMap(call -> answers(call).stream())
                .forEach(out -> seen.add(out.getCamundaSource()));
        return seen;
    }

    static Collection<CamundaOut> answers(CallActivity call) {
        return call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaOut.class)
                .list();
    }

    static Collection<CamundaIn> mappings(CallActivity call) {
        return call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list();
    }

    /** The parts of expressions that name variables: neither literals nor the execution's own properties. */
    private static Set<String> variablesOf(String text) {
        Set<String> names = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            VARIABLE.matcher(expressions.group(1).replaceAll("'[^']*'", ""))
                    .results()
                    .map(result -> result.group())
                    .filter(name -> !name.equals("execution"))
                    .forEach(names::add);
        }
        return names;
    }

    @Override
    public String toString() {
        return stem;
    }
}
