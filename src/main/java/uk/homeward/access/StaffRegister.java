package uk.homeward.access;

import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.engine.StaffGroups;

/**
 * Writes those who sign in to the engine's own list, so that Tasklist shows their names and a task is given only to somebody
 * whose group may do it: no password, no membership.
 */
@Component
class StaffRegister {

    private final IdentityService identity;
    private final StartupLock turn;

    StaffRegister(IdentityService identity, StartupLock turn) {
        this.identity = identity;
        this.turn = turn;
    }

    @Transactional
    public void remember(StaffMember person) {
        User known = identity.createUserQuery().userId(person.id()).singleResult();
        if (known == null) {
            turn.take();
            known = identity.createUserQuery().userId(person.id()).singleResult();
        }
        if (known == null) {
            known = identity.newUser(person.id());
        }
        if (!Objects.equals(known.getFirstName(), person.firstName())
                || !Objects.equals(known.getLastName(), person.lastName())) {
            known.setFirstName(person.firstName());
            known.setLastName(person.lastName());
            identity.saveUser(known);
        }
        StaffGroups.remember(identity, person.id(), person.groups());
    }
}
