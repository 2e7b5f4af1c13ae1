package uk.homeward.packagereview;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.PlanOutcomes;
import uk.homeward.supportplan.PlanStatus;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

/** The outcomes of the plan that holds, as a review looks at them. */
@Service
@Transactional(readOnly = true)
public class ReviewedOutcomes {

    private final SupportPlanService plans;
    private final PlanOutcomes outcomes;

    ReviewedOutcomes(SupportPlanService plans, PlanOutcomes outcomes) {
        this.plans = plans;
        this.outcomes = outcomes;
    }

    /** Those that anything in the plan is for; none where no plan is on record. */
    public List<PlanOutcome> of(String packageReference) {
        return plans.versions(packageReference).stream()
                .filter(plan -> plan.status() == PlanStatus.AGREED)
                .findFirst()
                .map(this::metBy)
                .orElse(List.of());
    }

    private List<PlanOutcome> metBy(PlanView plan) {
        return outcomes.of(plan.assessmentReference()).stream()
                .filter(outcome -> plan.meets(outcome.code()))
                .toList();
    }
}
