package uk.homeward.person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** Join two records of one person: two people have agreed. */
@Component
class PersonJoin implements Approvable<Joining> {

    static final String KIND = "person-join";

    private final ObjectProvider<PersonIdentity> identity;

    PersonJoin(ObjectProvider<PersonIdentity> identity) {
        this.identity = identity;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Join two records of one person";
    }

    @Override
    public Class<Joining> answers() {
        return Joining.class;
    }

    @Override
    public void carryOut(String subjectReference, Joining answers) {
        identity.getObject().join(answers);
    }
}
