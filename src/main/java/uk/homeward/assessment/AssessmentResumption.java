package uk.homeward.assessment;

import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentFact.AssessmentGoesOn;

/** What ended an assessment was a mistake: whoever follows it hears where it stands. */
@Component
class AssessmentResumption {

    private final AssessmentStore store;

    AssessmentResumption(AssessmentStore store) {
        this.store = store;
    }

    void goOn(Assessment assessment) {
        assessment.goOn();
        store.keep(assessment);
        store.announce(new AssessmentGoesOn(
                assessment.reference(),
                assessment.packageReference(),
                assessment.findings().isPresent(),
                assessment
                        .findings()
                        .filter(found -> Boolean.TRUE.equals(found.setting().nightSupportNeeded()))
                        .isPresent(),
                assessment.dueBy()));
    }
}
