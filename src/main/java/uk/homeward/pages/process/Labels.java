package uk.homeward.pages.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step is called in its model; the engine keeps models in its memory, so that asking is cheap. */
@Component
class Labels {
    private final RepositoryService models;
    private final RunAs inTheName;

    Labels(RepositoryService models, RunAs inTheName) {
        this.models = models;
        this.inTheName = inTheName;
    }

    String of(String definition, @Nullable String step) {
        if (step == null) {
            return "A step";
        }
        return inTheName.ofHomeward(
                () -> label(models.getBpmnModelInstance(definition).getModelElementById(step), step));
    }

    /** A gateway that waits for the first of several events is called after them. */
    private static String label(@Nullable ModelElementInstance element, String step) {
        if (element instanceof EventBasedGateway gateway) {
            return gateway.getSucceedingNodes().list().stream()
                    .map(FlowElement::getName)
                    .sorted()
                    .collect(Collectors.joining(" or "));
        }
        return element instanceof FlowElement labelled && labelled.getName() != null ? labelled.getName() : step;
    }
}
