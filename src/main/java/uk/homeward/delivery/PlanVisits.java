package uk.homeward.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.sourcing.NeededVisit;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.SupportPlanService;

/** The visits of a plan as they are delivered: numbered as they were when somebody was looked for. */
@Component
class PlanVisits {

    private final SupportPlanService plans;

    PlanVisits(SupportPlanService plans) {
        this.plans = plans;
    }

    /** Of the version that holds. */
    List<VisitNeed> of(String packageReference) {
        AgreedPlan plan = plans.agreed(packageReference);
        return NeededVisit.of(plan).stream()
                .map(visit -> need(plan.reference(), visit))
                .toList();
    }

    static VisitNeed need(String planReference, NeededVisit visit) {
        return visit.earliestStart() == null || visit.latestStart() == null
                ? VisitNeed.window(planReference, visit.number(), visit.minutes())
                : new VisitNeed(
                        planReference,
                        visit.number(),
                        visit.day(),
                        visit.earliestStart(),
                        visit.latestStart(),
                        visit.minutes(),
                        visit.workers(),
                        visit.timeCritical());
    }
}
