package uk.homeward.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.council.Providers;
import uk.homeward.engine.CandidateGroups;

/** The groups of the house, and one for each provider that care is bought from, known to the engine by name. */
@Component
class GroupSynchronizer {

    private static final String CAMUNDA_ADMIN = Groups.CAMUNDA_ADMIN;

    private final IdentityService identity;
    private final Providers providers;

    GroupSynchronizer(IdentityService identity, Providers providers) {
        this.identity = identity;
        this.providers = providers;
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
        providers.outside().stream()
                .filter(provider -> !present.contains(CandidateGroups.ofProvider(provider.code())))
                .map(provider -> group(CandidateGroups.ofProvider(provider.code()), provider.name(), "WORKFLOW"))
                .forEach(identity::saveGroup);
    }

    /**
     * As long as nobody is in their own group of administrators, the web applications lead everybody to a page that makes
     * one. Its member can neither sign in nor do anything.
     */
    void closeTheSetUpPage() {
        if (identity.createGroupQuery().groupId(CAMUNDA_ADMIN).count() == 0) {
            identity.saveGroup(identity.newGroup(CAMUNDA_ADMIN));
            User nobody = identity.newUser(Actor.HOMEWARD);
            nobody.setFirstName("Homeward");
            nobody.setLastName("");
            identity.saveUser(nobody);
            identity.createMembership(Actor.HOMEWARD, CAMUNDA_ADMIN);
        }
    }

    private Group named(String id) {
        return group(
                id,
                Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' '),
                id.equals(CandidateGroups.ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
    }

    private Group group(String id, String name, String type) {
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType(type);
        return group;
    }
}
