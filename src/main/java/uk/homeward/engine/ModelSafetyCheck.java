package uk.homeward.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;

/** What no deployed model may have. */
final class ModelSafetyCheck {

    private ModelSafetyCheck() {}

    static Stream<String> objections(BpmnModelInstance model) {
        return Stream.of(keptForEver(model), bindingOpen(model), scripts(model), namedTwice(model))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> keptForEver(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                .map(process -> "The model " + process.getId()
                        + " does not say how long its history is kept: give it a history time to live.");
    }

    /** Unbound, a running life would go on in a model that was deployed after it began. */
    private static Stream<String> bindingOpen(BpmnModelInstance model) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> call.getCamundaCalledElementBinding() == null
                        || call.getCamundaCalledElementBinding().equals("latest"))
                .map(call -> named(call)
                        + " calls whatever model is the latest: give it the called element binding \"deployment\".");
    }

    private static Stream<String> scripts(BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(ScriptTask.class).stream()
                        .map(task -> named(task) + " is a script: make it a service task with a delegate."),
                model.getModelElementsByType(CamundaScript.class).stream()
                        .map(script -> "A listener or mapping in a model holds a script: make it a delegate."));
    }

    /** In Tasklist, Cockpit and the inventory people know an activity by its name. */
    private static Stream<String> namedTwice(BpmnModelInstance model) {
        Set<String> names = new HashSet<>();
        return model.getModelElementsByType(Activity.class).stream()
                .filter(activity -> activity.getName() != null && !names.add(activity.getName()))
                .map(activity -> named(activity) + " has the name of another activity of its model: give it its own.");
    }

    private static String named(FlowElement element) {
        return "“" + (element.getName() == null ? element.getId() : element.getName()) + "” (" + element.getId() + ")";
    }
}
