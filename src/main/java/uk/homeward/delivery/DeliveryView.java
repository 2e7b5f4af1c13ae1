package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The care of a package as it is read.
 *
 * @param uncovered planned visits from today on for which not exactly one provider answers, the earliest first
 */
public record DeliveryView(
        String packageReference,
        List<ElementView> elements,
        List<VisitView> visits,
        List<PauseView> pauses,
        List<LocalDateTime> uncovered) {

    static DeliveryView of(Delivery delivery, LocalDate today) {
        Coverage coverage = delivery.rota().coverage();
        return new DeliveryView(
                delivery.packageReference(),
                delivery.elements().stream()
                        .map(one -> ElementView.of(one, today))
                        .toList(),
                coverage.visits().stream()
                        .filter(visit -> visit.neededUntil() == null
                                || !visit.neededUntil().isBefore(today))
                        .map(visit -> VisitView.of(visit, delivery, today))
                        .toList(),
                coverage.pauses().stream()
                        .filter(pause ->
                                pause.untilDay() == null || !pause.untilDay().isBefore(today))
                        .map(pause -> new PauseView(pause.fromDay(), pause.untilDay(), pause.cause(), pause.reason()))
                        .toList(),
                coverage.gapsFrom(today).stream().map(VisitGap::at).toList());
    }

    public boolean inHospital() {
        return pauses.stream().anyMatch(pause -> pause.cause() == PauseCause.HOSPITAL && pause.until() == null);
    }
}
