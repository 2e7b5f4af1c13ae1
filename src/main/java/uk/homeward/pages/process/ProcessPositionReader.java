package uk.homeward.pages.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import uk.homeward.pages.ProcessPositions;

/** Reads the engine's history, which knows what is open as well as what was left. */
@Component
class ProcessPositionReader implements ProcessPositions {
    /** Steps at which something waits, and can be said to stand. */
    private static final Set<String> WAITING =
            Set.of("userTask", "intermediateTimer", "intermediateMessageCatch", "eventBasedGateway", "receiveTask");

    private final HistoryService history;
    private final RunAs inTheName;
    private final Labels labels;

    ProcessPositionReader(HistoryService history, RunAs inTheName, Labels labels) {
        this.history = history;
        this.inTheName = inTheName;
        this.labels = labels;
    }

    @Override
    public List<Picture> of(Collection<String> references) {
        return inTheName.ofHomeward(() -> history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(references.toArray(String[]::new))
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .map(this::picture)
                .sorted(Comparator.comparing(Picture::running).reversed())
                .toList());
    }

    private Picture picture(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        Set<String> current = ids(steps, true);
        Set<String> passed = ids(steps, false);
        passed.removeAll(current);
        return new Picture(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getProcessDefinitionVersion(),
                instance.getBusinessKey(),
                instance.getEndTime() == null,
                waitingAt(steps),
                current,
                passed);
    }

    private static Set<String> ids(List<HistoricActivityInstance> steps, boolean open) {
        return steps.stream()
                .filter(step -> (step.getEndTime() == null) == open
                        && !step.getActivityType().equals("subProcess"))
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> waitingAt(List<HistoricActivityInstance> steps) {
        return steps.stream()
                .filter(step -> step.getEndTime() == null && WAITING.contains(step.getActivityType()))
                .map(step -> labels.of(step.getProcessDefinitionId(), step.getActivityId()))
                .distinct()
                .toList();
    }
}
