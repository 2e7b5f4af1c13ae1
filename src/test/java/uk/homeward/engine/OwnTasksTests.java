package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.HomewardTest;

class OwnTasksTests extends HomewardTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    private Probe probe;
    private String task;

    @BeforeEach
    void aTaskOfTheAccessTeam() {
        probe = new Probe(engine);
        task = probe.task();
    }

    @AfterEach
    void goesAway() {
        probe.close();
    }

    @Test
    void aPersonSeesTheTasksOfTheirGroups() {
        as("sam", "access-team");

        assertThat(mine().count()).isEqualTo(1);
        assertThat(mine().listPage(0, 10)).hasSize(1);
    }

    @Test
    void aPersonSeesNoTaskOfAnotherGroupHoweverTheyAsk() {
        as("tom", "therapists");

        assertThat(mine().count()).isZero();
        assertThat(mine().listPage(0, 10)).isEmpty();
        assertThat(mine().taskCandidateGroup("access-team").count()).isZero();
        assertThat(mine().or()
                        .taskCandidateGroup("access-team")
                        .taskUnassigned()
                        .endOr()
                        .count())
                .isZero();
        assertThat(mine().taskId(task).singleResult()).isNull();
        assertThatThrownBy(() -> engine.getFormService().getTaskFormVariables(task))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aPersonWithoutGroupsSeesNothing() {
        as("nobody");

        assertThat(mine().count()).isZero();
    }

    @Test
    void aPersonCannotWorkATaskOfAnotherGroup() {
        as("tom", "therapists");

        assertThatThrownBy(() -> tasks.claim(task, "tom")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.setAssignee(task, "tom")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aTaskThatAColleagueHasTakenIsSeenButNotWorked() {
        as("sam", "access-team");
        tasks.claim(task, "sam");

        as("kim", "access-team");

        assertThat(mine().count()).isEqualTo(1);
        assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.setAssignee(task, null)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whoeverTookATaskHandsItBack() {
        as("sam", "access-team");
        tasks.claim(task, "sam");

        tasks.setAssignee(task, null);

        assertThat(probe.open().getAssignee()).isNull();
    }

    @Test
    void whoeverMayReadAllTasksSeesThem() {
        as("mia", "managers");

        assertThat(mine().count()).isEqualTo(1);
    }

    @Test
    void aTaskWritesNoRowOfAuthorization() {
        tasks.setAssignee(task, "sam");

        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(task)
                        .count())
                .isZero();
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().processInstanceId(probe.instance());
    }

    private void as(String person, String... groups) {
        identity.setAuthentication(person, List.of(groups));
    }
}
