package uk.homeward.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.assessment.Around.CarersAssessment;
import uk.homeward.assessment.AssessmentFact.CarersAssessmentWanted;
import uk.homeward.assessment.AssessmentFact.CommunityWanted;
import uk.homeward.assessment.AssessmentFact.NeedsAssessed;
import uk.homeward.assessment.AssessmentFact.SafeguardingConcernRaised;

/**
 * Who has to hear of an assessment that is complete.
 *
 * @param late why it is told late; nothing where it is not
 */
record CompletionFacts(Assessment assessment, Findings found, @Nullable String late) {

    List<AssessmentFact> all() {
        List<AssessmentFact> facts = new ArrayList<>();
        String reference = assessment.reference();
        String caseReference = assessment.packageReference();
        facts.add(new NeedsAssessed(
                reference, caseReference, found.assessedOn(), found.eligible(), found.ground(), late));
        String raised = found.around().safeguardingReference();
        if (Boolean.TRUE.equals(found.around().safeguardingConcern()) && raised != null) {
            facts.add(new SafeguardingConcernRaised(reference, caseReference, raised));
        }
        if (found.around().carersAssessment() == CarersAssessment.OFFERED_AND_WANTED) {
            facts.add(new CarersAssessmentWanted(reference, caseReference));
        }
        if (Boolean.TRUE.equals(found.reasons().community())) {
            facts.add(new CommunityWanted(reference, caseReference));
        }
        return facts;
    }
}
