package uk.homeward.pages.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step is called in its model; the engine keeps models in its memory, so that asking is cheap. */
@Component
class Labels {
    private final RepositoryService models;
    private final InTheName inTheName;

    Labels(RepositoryService models, InTheName inTheName) {
        this.models = models;
        this.inTheName = inTheName;
    }

    String of(String definition, @Nullable String step) {
        if (step == null) {
            return "A step";
        }
        return inTheName.ofHomeward(
                () -> models.getBpmnModelInstance(definition).getModelElementById(step) instanceof FlowElement element
                                && element.getName() != null
                        ? element.getName()
                        : step);
    }
}
