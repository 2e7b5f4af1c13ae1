package uk.homeward.provision.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** What is open and the care team's goes to the team that has the place now: whoever had taken it gives it up. */
@Component
class ChangeCareTeamDelegate implements JavaDelegate {

    private static final String CARE_TEAM = "${" + FindPlaceProcess.CARE_TEAM.name() + "}";

    private final CareTeamReader team;

    ChangeCareTeamDelegate(CareTeamReader team) {
        this.team = team;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String groups = team.of(execution.getProcessBusinessKey());
        FindPlaceProcess.CARE_TEAM.set(execution, groups);
        TaskService tasks = execution.getProcessEngineServices().getTaskService();
        tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).list().stream()
                .map(TaskEntity.class::cast)
                .filter(ChangeCareTeamDelegate::isCareTeams)
                .forEach(task -> offer(tasks, task, groups));
    }

    private static boolean isCareTeams(TaskEntity task) {
        return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .anyMatch(groups -> groups.getExpressionText().equals(CARE_TEAM));
    }

    private static void offer(TaskService tasks, TaskEntity task, String groups) {
        task.getCandidates().forEach(before -> tasks.deleteCandidateGroup(task.getId(), before.getGroupId()));
        for (String group : groups.split(",")) {
            tasks.addCandidateGroup(task.getId(), group);
        }
        if (task.getAssignee() != null) {
            tasks.setAssignee(task.getId(), null);
        }
    }
}
