package uk.homeward.person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** Separate two people in one record: two people have agreed. */
@Component
class PersonSeparation extends Approvable<Separation> {

    static final String KIND = "person-separation";

    private final ObjectProvider<PersonSeparationService> separations;

    PersonSeparation(ObjectProvider<PersonSeparationService> separations) {
        super(KIND, "Separate two people in one record", Separation.class);
        this.separations = separations;
    }

    @Override
    protected void carryOut(String subjectReference, Separation answers) {
        separations.getObject().separate(answers);
    }
}
