package uk.homeward.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import uk.homeward.engine.CandidateGroups;

/**
 * What each group may do in the engine. Nobody gets a right to tasks here but managers, who see them all: everybody else
 * sees and works the tasks of their own groups, which a right on a definition could not express. Administrators look after
 * the system and do nobody's work: they see what runs, by reference, and have a timer tried again.
 */
final class GroupGrants {

    static final String MANAGERS = "managers";

    private GroupGrants() {}

    static List<Grant> all() {
        List<Grant> grants = new ArrayList<>();
        CandidateGroups.ALL.stream().sorted().flatMap(GroupGrants::of).forEach(grants::add);
        return grants;
    }

    private static Stream<Grant> of(String group) {
        return switch (group) {
            case CandidateGroups.INFORMATION_GOVERNANCE -> Stream.of(names(group));
            case CandidateGroups.ADMINISTRATORS -> Stream.concat(Stream.of(names(group)), operation(group));
            case MANAGERS -> Stream.concat(Stream.of(tasklist(group), names(group)), oversight(group));
            case CandidateGroups.PROVIDERS -> Stream.of(tasklist(group), processNames(group));
            default -> Stream.of(tasklist(group), names(group), processNames(group));
        };
    }

    private static Grant tasklist(String group) {
        return Grant.on(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }

    /** A claimed task says who has it. */
    private static Grant names(String group) {
        return Grant.onAny(group, Resources.USER, Permissions.READ);
    }

    private static Grant processNames(String group) {
        return Grant.onAny(group, Resources.PROCESS_DEFINITION, Permissions.READ);
    }

    private static Stream<Grant> operation(String group) {
        return Stream.concat(
                Stream.of(
                        Grant.on(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                        Grant.on(group, Resources.APPLICATION, "admin", Permissions.ACCESS),
                        Grant.onAny(
                                group,
                                Resources.PROCESS_DEFINITION,
                                Permissions.READ,
                                Permissions.READ_INSTANCE,
                                Permissions.READ_HISTORY,
                                ProcessDefinitionPermissions.RETRY_JOB)),
                Stream.of(
                                Resources.DECISION_DEFINITION,
                                Resources.DEPLOYMENT,
                                Resources.GROUP,
                                Resources.GROUP_MEMBERSHIP,
                                Resources.AUTHORIZATION,
                                Resources.SYSTEM)
                        .map(resource -> Grant.onAny(group, resource, Permissions.READ)));
    }

    private static Stream<Grant> oversight(String group) {
        return Stream.of(
                Grant.on(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                Grant.onAny(group, Resources.DECISION_DEFINITION, Permissions.READ),
                Grant.onAny(
                        group,
                        Resources.PROCESS_DEFINITION,
                        Permissions.READ,
                        Permissions.READ_INSTANCE,
                        Permissions.READ_HISTORY,
                        Permissions.READ_TASK,
                        Permissions.TASK_ASSIGN));
    }
}
