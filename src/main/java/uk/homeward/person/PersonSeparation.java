package uk.homeward.person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** Separate two people in one record: two people have agreed. */
@Component
class PersonSeparation implements Approvable<Separation> {

    static final String KIND = "person-separation";

    private final ObjectProvider<PersonIdentity> identity;

    PersonSeparation(ObjectProvider<PersonIdentity> identity) {
        this.identity = identity;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Separate two people in one record";
    }

    @Override
    public Class<Separation> answers() {
        return Separation.class;
    }

    @Override
    public void carryOut(String subjectReference, Separation answers) {
        identity.getObject().separate(answers);
    }
}
