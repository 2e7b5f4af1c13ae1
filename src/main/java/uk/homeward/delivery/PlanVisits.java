package uk.homeward.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.sourcing.NeededVisit;
import uk.homeward.sourcing.NeededVisits;
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
        return of(plans.agreed(packageReference));
    }

    /** Those that nobody was asked to make: what is made until now, no plan of ours asks for. */
    List<VisitNeed> notYetIn(Rota rota, String packageReference) {
        if (rota.needed().isEmpty()) {
            return of(packageReference);
        }
        boolean begun = !rota.numbers(DeliveredVisit::isPlanned).isEmpty();
        return begun
                ? List.of()
                : plans.findAgreed(packageReference).map(PlanVisits::of).orElse(List.of());
    }

    private static List<VisitNeed> of(AgreedPlan plan) {
        return NeededVisits.of(plan).stream()
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
