package uk.homeward.person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** Join two records of one person: two people have agreed. */
@Component
class PersonJoin extends Approvable<Joining> {

    static final String KIND = "person-join";

    private final ObjectProvider<PersonJoinService> joins;

    PersonJoin(ObjectProvider<PersonJoinService> joins) {
        super(KIND, "Join two records of one person", Joining.class);
        this.joins = joins;
    }

    @Override
    protected void carryOut(String subjectReference, Joining answers) {
        joins.getObject().join(answers);
    }
}
