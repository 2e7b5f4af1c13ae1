package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;

class TasklistFilterTests extends HomewardTest {

    private static final String PROBE = "filter-probe";
    /** A Wednesday. */
    private static final Date NOW = Date.from(Instant.parse("2031-07-16T10:00:00Z"));

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate database;

    private String deployment = "";

    @BeforeEach
    void deployProbe() {
        ClockUtil.setCurrentTime(NOW);
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        PROBE + ".bpmn",
                        Bpmn.createExecutableProcess(PROBE)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("userTask_conductReview")
                                .camundaCandidateGroups("${group}")
                                .camundaDueDate("${due}")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void removeProbe() {
        identity.clearAuthentication();
        repository.deleteDeployment(deployment, true);
        ClockUtil.reset();
    }

    @Test
    void myTeamHoldsWhatIsForMyGroupsWhoeverHasClaimedIt() {
        String free = task("compliance", Duration.ofDays(1));
        String taken = task("compliance", Duration.ofDays(1));
        task("finance", Duration.ofDays(1));
        tasks.claim(taken, "somebody");

        assertThat(found("My team", "compliance", "compliance")).containsExactlyInAnyOrder(free, taken);
        assertThat(counted("My team", "compliance", "compliance")).isEqualTo(2);
    }

    @Test
    void myTasksHoldsWhatIHaveClaimed() {
        String mine = task("compliance", Duration.ofDays(1));
        task("compliance", Duration.ofDays(1));
        tasks.claim(mine, "compliance");

        assertThat(found("My tasks", "compliance", "compliance")).containsExactly(mine);
        assertThat(found("My tasks", "somebody", "compliance")).isEmpty();
    }

    @Test
    void dueThisWeekRunsFromMondayToSunday() {
        String monday = task("compliance", Duration.ofHours(-2 * 24 - 10 - 1));
        String sunday = task("compliance", Duration.ofHours(4 * 24 + 12));
        task("compliance", Duration.ofHours(-2 * 24 - 10 - 2));
        task("compliance", Duration.ofHours(4 * 24 + 14));

        assertThat(found("Due this week", "compliance", "compliance")).containsExactlyInAnyOrder(monday, sunday);
    }

    @Test
    void overdueMeansDueBeforeNow() {
        String late = task("compliance", Duration.ofMinutes(-1));
        task("compliance", Duration.ofMinutes(1));

        assertThat(found("Overdue", "compliance", "compliance")).containsExactly(late);
    }

    @Test
    void reviewsDueHoldsReviewsAlone() {
        String review = task("compliance", Duration.ofDays(20));

        assertThat(found("Reviews due", "compliance", "compliance")).containsExactly(review);
    }

    @Test
    void managersFindTheirOwnTeamInMyTeamAndEverybodyElsewhere() {
        String own = task("managers", Duration.ofMinutes(-1));
        String others = task("compliance", Duration.ofMinutes(-1));

        assertThat(found("My team", "manager", "managers")).contains(own).doesNotContain(others);
        assertThat(found("Overdue", "manager", "managers")).contains(own, others);
    }

    @Test
    void somebodyWithoutGroupsFindsNothing() {
        task("compliance", Duration.ofMinutes(-1));
        identity.setAuthentication("nobody", List.of());

        assertThatThrownBy(() -> filters.listPage(id("My team"), 0, 50)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void useLeavesTheStoredFilterAsItIs() {
        String before = stored();

        found("Overdue", "compliance", "compliance");

        assertThat(stored()).isEqualTo(before).doesNotContain("due", "assignee", "$");
    }

    @Test
    void expressionsInStoredFiltersAreRefused() {
        Filter malicious = filters.newTaskFilter("malicious")
                .setQuery(tasks.createTaskQuery().taskAssigneeExpression("${''.getClass()}"));

        assertThatThrownBy(() -> filters.saveFilter(malicious)).isInstanceOf(BadUserRequestException.class);
    }

    private String task(String group, Duration fromNow) {
        Date due = Date.from(NOW.toInstant().plus(fromNow));
        String instance = runtime.startProcessInstanceByKey(PROBE, Map.of("group", group, "due", due))
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private List<String> found(String filter, String person, String group) {
        identity.setAuthentication(person, List.of(group));
        try {
            return filters.<Task>listPage(id(filter), 0, 1000).stream()
                    .map(Task::getId)
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private long counted(String filter, String person, String group) {
        identity.setAuthentication(person, List.of(group));
        try {
            return filters.count(id(filter));
        } finally {
            identity.clearAuthentication();
        }
    }

    private String stored() {
        return String.valueOf(database.queryForList("select rev_, query_ from act_ru_filter where name_ = 'Overdue'"));
    }

    private String id(String filter) {
        return filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
    }
}
