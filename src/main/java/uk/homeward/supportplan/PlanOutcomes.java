package uk.homeward.supportplan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessedNeeds;
import uk.homeward.assessment.AssessmentService;

/** What a plan has to meet, read from its assessment. */
@Service
@Transactional(readOnly = true)
public class PlanOutcomes {

    private final AssessmentService assessments;

    PlanOutcomes(AssessmentService assessments) {
        this.assessments = assessments;
    }

    public List<PlanOutcome> of(String assessmentReference) {
        return needs(assessmentReference).outcomes().stream()
                .map(outcome -> new PlanOutcome(outcome.code(), outcome.description(), outcome.funded()))
                .toList();
    }

    boolean foundChange(String assessmentReference) {
        return needs(assessmentReference).foundChange();
    }

    private AssessedNeeds needs(String assessmentReference) {
        return assessments.assessed(assessmentReference);
    }
}
