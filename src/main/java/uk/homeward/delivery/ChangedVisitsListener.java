package uk.homeward.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.PlanFollowed;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.PlannedVisit;
import uk.homeward.supportplan.SupportPlanService;

/** Another plan was agreed while care is given: from its day on its visits are the ones that somebody has to make. */
@Component
class ChangedVisitsListener {

    private final DeliveryService delivery;
    private final SupportPlanService plans;

    ChangedVisitsListener(DeliveryService delivery, SupportPlanService plans) {
        this.delivery = delivery;
        this.plans = plans;
    }

    @EventListener
    void on(PlanFollowed fact) {
        LocalDate from = fact.approval().countsFrom();
        AgreedPlan plan = plans.agreed(fact.reference());
        if (from != null && !plan.visits().isEmpty()) {
            delivery.replan(fact.reference(), needs(plan), plan.reference(), from);
        }
    }

    private static List<VisitNeed> needs(AgreedPlan plan) {
        List<VisitNeed> needs = new ArrayList<>();
        for (PlannedVisit visit : plan.visits()) {
            needs.add(new VisitNeed(
                    plan.reference(),
                    needs.size() + 1,
                    visit.day(),
                    visit.earliestStart(),
                    visit.latestStart(),
                    visit.minutes(),
                    visit.workers(),
                    visit.timeCritical()));
        }
        return needs;
    }
}
