package uk.homeward.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Assessments, and the facts about them. */
@Component
class AssessmentStore {

    private final Assessments assessments;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AssessmentStore(Assessments assessments, ApplicationEventPublisher facts, Clock clock) {
        this.assessments = assessments;
        this.facts = facts;
        this.clock = clock;
    }

    Assessment load(String reference) {
        return assessments.findById(Reference.ASSESSMENT.id(reference)).orElseThrow(Reference.ASSESSMENT::unknown);
    }

    Assessment keep(Assessment assessment) {
        return assessments.saveAndFlush(assessment);
    }

    void announce(AssessmentFact fact) {
        facts.publishEvent(fact);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
