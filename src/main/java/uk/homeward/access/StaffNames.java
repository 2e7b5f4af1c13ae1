package uk.homeward.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The names of those who work here, as the sign-in last brought them. */
@Component
public class StaffNames {

    private final IdentityService identity;

    StaffNames(IdentityService identity) {
        this.identity = identity;
    }

    /** Whether somebody has signed in under it. */
    public boolean knows(String id) {
        return identity.createUserQuery().userId(id).count() > 0;
    }

    /** The id itself, where no name is known. */
    public String of(String id) {
        User person = identity.createUserQuery().userId(id).singleResult();
        String name = person == null ? "" : (person.getFirstName() + " " + person.getLastName()).strip();
        return name.isEmpty() ? id : name;
    }
}
