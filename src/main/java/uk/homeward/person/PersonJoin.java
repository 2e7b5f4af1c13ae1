package uk.homeward.person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** Join two records of one person: two people have agreed. */
@Component
class PersonJoin extends Approvable<Joining> {

    static final String KIND = "person-join";

    private final ObjectProvider<PersonIdentity> identity;

    PersonJoin(ObjectProvider<PersonIdentity> identity) {
        super(KIND, "Join two records of one person", Joining.class);
        this.identity = identity;
    }

    @Override
    protected void carryOut(String subjectReference, Joining answers) {
        identity.getObject().join(answers);
    }
}
