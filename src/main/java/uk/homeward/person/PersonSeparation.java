package uk.homeward.person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** Separate two people in one record: two people have agreed. */
@Component
class PersonSeparation extends Approvable<Separation> {

    static final String KIND = "person-separation";

    private final ObjectProvider<PersonIdentity> identity;

    PersonSeparation(ObjectProvider<PersonIdentity> identity) {
        super(KIND, "Separate two people in one record", Separation.class);
        this.identity = identity;
    }

    @Override
    protected void carryOut(String subjectReference, Separation answers) {
        identity.getObject().separate(answers);
    }
}
