package uk.homeward.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A planned visit as it is read.
 *
 * @param madeBy nobody where it is a breach
 */
public record VisitView(
        int number,
        String when,
        int minutes,
        int workers,
        boolean timeCritical,
        LocalDate neededFrom,
        @Nullable LocalDate neededUntil,
        @Nullable String madeBy) {

    static VisitView of(DeliveredVisit visit, Delivery delivery, LocalDate today) {
        Integer giver = delivery.rota().giver(visit, today);
        return new VisitView(
                visit.number(),
                visit.inWords(),
                visit.minutes(),
                visit.workers(),
                visit.timeCritical(),
                visit.neededFrom(),
                visit.neededUntil(),
                giver == null ? null : delivery.element(giver).providerName());
    }
}
