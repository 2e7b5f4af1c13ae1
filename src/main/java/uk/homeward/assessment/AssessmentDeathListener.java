package uk.homeward.assessment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.AssessmentEndedByDeath;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.person.PersonFact.PersonDied;

/** A death ends an assessment; where it was told by mistake, the assessment goes on. */
@Component
@Transactional
class AssessmentDeathListener {

    private final Assessments assessments;
    private final AssessmentStore store;
    private final AssessmentResumption resumption;

    AssessmentDeathListener(Assessments assessments, AssessmentStore store, AssessmentResumption resumption) {
        this.assessments = assessments;
        this.store = store;
        this.resumption = resumption;
    }

    @EventListener
    public void on(PersonDied death) {
        endConnections(death);
        assessments.findOpen(death.reference()).ifPresent(assessment -> {
            assessment.die(death.diedOn());
            store.keep(assessment);
            store.announce(
                    new AssessmentEndedByDeath(assessment.reference(), assessment.packageReference(), death.diedOn()));
        });
    }

    /** Volunteers do not look for somebody who has died. */
    private void endConnections(PersonDied death) {
        assessments
                .findByPersonReferenceAndStatus(death.reference(), AssessmentStatus.NOT_ELIGIBLE)
                .forEach(assessment -> store.announce(new AssessmentEndedByDeath(
                        assessment.reference(), assessment.packageReference(), death.diedOn())));
    }

    /** It goes on where it stood. */
    @EventListener
    public void on(DeathWithdrawn mistake) {
        assessments
                .findByPersonReferenceAndStatus(mistake.reference(), AssessmentStatus.DIED)
                .forEach(resumption::goOn);
    }
}
