package uk.homeward.supportplan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;

/** Support plans as they are read. */
@Service
@Transactional(readOnly = true)
public class SupportPlanService {

    private final Plans plans;

    SupportPlanService(Plans plans) {
        this.plans = plans;
    }

    /**
     * The plan that holds.
     *
     * @throws NotFound where none is agreed yet
     */
    public AgreedPlan agreed(String packageReference) {
        return findAgreed(packageReference)
                .orElseThrow(() -> new NotFound("No support plan is agreed for this package yet."));
    }

    /** Nothing also where the package was brought in as it ran. */
    public Optional<AgreedPlan> findAgreed(String packageReference) {
        return plans.findAgreed(packageReference).map(SupportPlan::agreed);
    }

    /** The newest version that was begun for an assessment. */
    public Optional<PlanView> ofAssessment(String assessmentReference) {
        return plans.findFirstByAssessmentReferenceOrderByPlanVersionDesc(assessmentReference)
                .map(SupportPlan::view);
    }

    /** All versions, the first one first. */
    public List<PlanView> versions(String packageReference) {
        return plans.findByPackageReferenceOrderByPlanVersion(packageReference).stream()
                .map(SupportPlan::view)
                .toList();
    }

    public PlanView find(String reference) {
        return plans.findById(Reference.PLAN.id(reference))
                .map(SupportPlan::view)
                .orElseThrow(Reference.PLAN::unknown);
    }

    /** What a provider has been asked to plan, the longest asked first. */
    public Paged<PlanView> plannedBy(String provider, PageQuery page) {
        return Paged.of(plans.plannedBy(provider, page.pageable()).map(SupportPlan::view));
    }
}
