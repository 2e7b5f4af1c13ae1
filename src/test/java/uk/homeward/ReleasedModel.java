package uk.homeward;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A model as it was released: lives that began in it go on in it, whatever has become of the model since. */
record ReleasedModel(Blueprint then) {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    /** One folder a release. It goes when no life of it is left, or all of them have been migrated. */
    static Stream<ReleasedModel> all() {
        if (Files.notExists(RELEASED)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream()
                    .map(file -> new Blueprint(Blueprint.stem(file), Bpmn.readModelFromFile(file.toFile())))
                    .map(ReleasedModel::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a life that began in it would look for in vain. */
    List<String> missing() {
        List<Contract> contracts = Contract.of(then.stem());
        Stream<String> nodes = gone(nodes(then), named(Blueprint.all(), Blueprint::stem, ReleasedModel::nodes));
        Stream<String> beans = gone(
                names(then.every(ServiceTask.class), task -> bean(task) + ", a bean"),
                names(Contract.delegates().keySet(), bean -> bean + ", a bean"));
        Stream<String> variables = gone(
                names(then.variables(), name -> name + ", a variable"),
                named(
                        contracts.stream(),
                        Contract::id,
                        contract -> names(contract.variables(), n -> n + ", a variable")));
        Stream<String> messages = gone(
                names(then.every(Message.class), message -> message.getName() + ", a message"),
                named(
                        contracts.stream(),
                        Contract::id,
                        contract -> names(contract.messages(), n -> n + ", a message")));
        Stream<String> escalations = gone(
                names(then.every(Escalation.class), escalation -> escalation.getEscalationCode() + ", an escalation"),
                named(
                        contracts.stream(),
                        Contract::id,
                        contract -> names(contract.escalations(), n -> n + ", an escalation")));
        return Stream.of(nodes, beans, variables, messages, escalations)
                .flatMap(Function.identity())
                .toList();
    }

    private <T> Set<String> named(Stream<T> all, Function<T, String> name, Function<T, Set<String>> parts) {
        return all.filter(one -> name.apply(one).equals(then.stem()))
                .findFirst()
                .map(parts)
                .orElse(Set.of());
    }

    private static Stream<String> gone(Set<String> then, Set<String> now) {
        return then.stream().filter(one -> !now.contains(one));
    }

    /** With what each of them calls or waits for: a node of the same name that does another thing is another node. */
    private static Set<String> nodes(Blueprint model) {
        return names(model.every(FlowNode.class), ReleasedModel::node);
    }

    private static String node(FlowNode node) {
        String what = "";
        if (node instanceof ServiceTask task) {
            what = bean(task);
        } else if (node instanceof UserTask task) {
            what = task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
        } else if (node instanceof CallActivity call) {
            what = call.getCalledElement();
        } else {
            for (MessageEventDefinition waits : node.getChildElementsByType(MessageEventDefinition.class)) {
                what = waits.getMessage().getName();
            }
        }
        return (node.getId() + ", a " + node.getElementType().getTypeName() + " " + what).strip();
    }

    private static String bean(ServiceTask task) {
        return task.getCamundaDelegateExpression().replaceAll("[${}]", "");
    }

    private static <T> Set<String> names(Collection<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return then.stem();
    }
}
