package uk.homeward.supportplan.web;

import java.math.BigDecimal;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.supportplan.PlanView;

/**
 * What a plan comes to, for the script that counts while somebody types.
 *
 * @param minutes of all other visits, times their workers
 * @param priced whether visits cost the rate
 */
record VisitTotals(int minutes, BigDecimal ratePerHour, boolean priced) {

    /** @param instead minutes of what the visit takes the place of */
    static VisitTotals of(PlanView plan, int instead) {
        int all = plan.visits().stream()
                .mapToInt(visit -> visit.visit().minutes() * visit.visit().workers())
                .sum();
        return new VisitTotals(all - instead, plan.ratePerHour(), plan.model() == DeliveryModel.TIME_AND_TASK);
    }
}
