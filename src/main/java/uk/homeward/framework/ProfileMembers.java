package uk.homeward.framework;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;

/** One provider of the profile with its inspections, in one transaction. */
@Component
@Transactional
class ProfileMembers {

    private final Inspections inspections;
    private final MemberIntake intake;

    ProfileMembers(Inspections inspections, MemberIntake intake) {
        this.inspections = inspections;
        this.intake = intake;
    }

    void takeOver(FrameworkRules.Member member) {
        takeOverInspections(member);
        intake.takeOver(member);
    }

    /** Once; later edits of the file change no record. */
    private void takeOverInspections(FrameworkRules.Member told) {
        if (inspections
                .findByProviderCodeOrderByInspectedOnDescIdDesc(told.provider())
                .isEmpty()) {
            told.inspections()
                    .forEach(inspection -> inspections.saveAndFlush(
                            new Inspection(told.provider(), inspection.on(), inspection.grades(), Actor.name())));
        }
    }
}
