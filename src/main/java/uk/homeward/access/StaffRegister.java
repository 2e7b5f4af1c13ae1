package uk.homeward.access;

import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the names of those who sign in to the engine's own list, so that Tasklist shows them: no password, no membership. */
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
        } else if (Objects.equals(known.getFirstName(), person.firstName())
                && Objects.equals(known.getLastName(), person.lastName())) {
            return;
        }
        known.setFirstName(person.firstName());
        known.setLastName(person.lastName());
        identity.saveUser(known);
    }
}
