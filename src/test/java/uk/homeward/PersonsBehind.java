package uk.homeward;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Who stands behind each end of a life in the models: a person who completes a task, or who told something. */
final class PersonsBehind {

    private static final String BEGUN_BEFORE = "endEvent_begunBefore";

    private PersonsBehind() {}

    /** The ends of a life: those that stop whatever else goes on in it, and those of what interrupts it. */
    static Stream<EndEvent> ends(Blueprint model) {
        return model.every(EndEvent.class).stream()
                .filter(end ->
                        isTerminating(end) || end.getParentElement() instanceof SubProcess part && interrupts(part));
    }

    private static boolean isTerminating(EndEvent end) {
        return end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private static boolean interrupts(SubProcess part) {
        return part.triggeredByEvent()
                && part.getChildElementsByType(StartEvent.class).stream().allMatch(StartEvent::isInterrupting);
    }

    /** Everything that can be reached when nobody does or tells anything: only clocks and machines go on. */
    static Set<FlowNode> reachedByItself(Blueprint model) {
        Set<FlowNode> reached = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(model.every(StartEvent.class));
        next.removeIf(start -> start.getParentElement() != model.process() && isPerson(start));
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (reached.add(node)) {
                model.every(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node) && !isPerson(event))
                        .forEach(next::push);
                if (!isPerson(node) || node instanceof StartEvent) {
                    after(node).forEach(next::push);
                }
            }
        }
        return reached;
    }

    /** Those who come last before a node, by the name of what they do: several where it is reached on several ways. */
    static Set<String> before(FlowNode node) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Set<FlowNode> persons = new LinkedHashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(List.of(node));
        while (!next.isEmpty()) {
            FlowNode at = next.pop();
            if (!seen.add(at)) {
                continue;
            }
            if (at != node && isPerson(at)) {
                persons.add(at);
                continue;
            }
            if (at instanceof BoundaryEvent event) {
                next.push(event.getAttachedTo());
            }
            at.getIncoming().stream().map(SequenceFlow::getSource).forEach(next::push);
        }
        return persons.stream().map(PersonsBehind::inWords).collect(toCollection(LinkedHashSet::new));
    }

    private static Stream<FlowNode> after(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget);
    }

    private static boolean isPerson(FlowNode node) {
        return node instanceof UserTask
                || node instanceof CatchEvent event && isMessage(event)
                || node instanceof SubProcess part && !part.triggeredByEvent() && needsPerson(part)
                || node instanceof CallActivity call && needsPerson(Blueprint.named(call.getCalledElement()));
    }

    /** Whether none of its ways comes to an end by itself. */
    private static boolean needsPerson(SubProcess part) {
        Set<FlowNode> reached = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(part.getChildElementsByType(StartEvent.class));
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (reached.add(node) && (node instanceof StartEvent || !isPerson(node))) {
                after(node).forEach(next::push);
            }
        }
        return reached.stream().noneMatch(EndEvent.class::isInstance);
    }

    private static boolean isMessage(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
    }

    /**
     * Whether a called process cannot come to its end by itself, but for a service that goes on after it was ended by mistake:
     * then somebody had confirmed its start before.
     */
    private static boolean needsPerson(Blueprint called) {
        Set<FlowNode> byItself = reachedByItself(called);
        Collection<EndEvent> last = called.every(EndEvent.class).stream()
                .filter(PersonsBehind::isTerminating)
                .toList();
        Collection<EndEvent> ends = last.isEmpty() ? mainEnds(called) : last;
        return ends.stream().filter(end -> !BEGUN_BEFORE.equals(end.getId())).noneMatch(byItself::contains);
    }

    /** Those that a token reaches from the start without leaving the way at a boundary. */
    private static Collection<EndEvent> mainEnds(Blueprint model) {
        Set<FlowNode> reached = new LinkedHashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>();
        model.every(StartEvent.class).stream()
                .filter(start -> start.getParentElement() == model.process())
                .forEach(next::push);
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (reached.add(node)) {
                after(node).forEach(next::push);
            }
        }
        return reached.stream()
                .filter(EndEvent.class::isInstance)
                .map(EndEvent.class::cast)
                .toList();
    }

    private static String inWords(FlowNode node) {
        if (node instanceof UserTask task) {
            return "%s (`%s`)".formatted(task.getName(), task.getCamundaCandidateGroups());
        }
        return node instanceof CallActivity ? node.getName() : "told: " + node.getName();
    }
}
