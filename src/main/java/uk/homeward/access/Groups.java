package uk.homeward.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import uk.homeward.engine.CandidateGroups;

/** The groups of the house, known to the engine by name. */
@Component
class Groups {

    private final IdentityService identity;

    Groups(IdentityService identity) {
        this.identity = identity;
    }

    void establish() {
        Set<String> present = identity.createGroupQuery().unlimitedList().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        CandidateGroups.ALL.stream()
                .filter(id -> !present.contains(id))
                .sorted()
                .map(this::named)
                .forEach(identity::saveGroup);
    }

    private Group named(String id) {
        Group group = identity.newGroup(id);
        group.setName(Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' '));
        group.setType(id.equals(CandidateGroups.ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
        return group;
    }
}
