package uk.homeward.supportplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import uk.homeward.carepackage.DeliveryModel;

/**
 * What stands in a version of a plan.
 *
 * @param ratePerHour of a plan by visits; a provider costs a personal budget part by part (ELO-16, ELO-17)
 */
record PlanContent(DeliveryModel model, BigDecimal ratePerHour, List<PlannedVisit> visits, List<PlanElement> elements) {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    static final Comparator<PlannedVisit> ORDER = Comparator.comparing(PlannedVisit::day)
            .thenComparing(PlannedVisit::earliestStart)
            .thenComparing(PlannedVisit::latestStart);

    /** Sum of minutes times workers; there is no ceiling, two workers round the clock pass 168. */
    BigDecimal hoursPerWeek() {
        return BigDecimal.valueOf(workerMinutes()).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    BigDecimal weeklyCost() {
        BigDecimal parts = elements.stream().map(PlanElement::weeklyCost).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (model == DeliveryModel.PERSONAL_BUDGET) {
            return parts.setScale(2, RoundingMode.HALF_UP);
        }
        BigDecimal care = ratePerHour
                .multiply(BigDecimal.valueOf(workerMinutes()))
                .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
        return care.add(parts).setScale(2, RoundingMode.HALF_UP);
    }

    private int workerMinutes() {
        return visits.stream().mapToInt(PlannedVisit::workerMinutes).sum();
    }
}
