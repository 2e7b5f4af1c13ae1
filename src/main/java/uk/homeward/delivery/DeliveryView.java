package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * A part of a package.
     *
     * @param number in its package
     * @param confirmedOn nothing while its start is planned
     */
    public record ElementView(
            int number,
            ElementKind kind,
            @Nullable String providerCode,
            String providerName,
            BigDecimal hoursPerWeek,
            @Nullable BigDecimal ratePerHour,
            @Nullable BigDecimal weeklyCost,
            LocalDate startsOn,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate endsOn,
            @Nullable ElementEnd endedAs,
            ElementState state) {

        static ElementView of(Element one, LocalDate today) {
            return new ElementView(
                    one.number(),
                    one.kind(),
                    one.providerCode(),
                    one.providerName(),
                    one.hoursPerWeek(),
                    one.ratePerHour(),
                    one.weeklyCost(),
                    one.startsOn(),
                    one.confirmedOn(),
                    one.endsOn(),
                    one.endedAs(),
                    one.on(today));
        }
    }

    /**
     * A planned visit.
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

    public boolean inHospital() {
        return pauses.stream().anyMatch(pause -> pause.cause() == PauseCause.HOSPITAL && pause.until() == null);
    }

    /** Planned visits are not wanted for a time. */
    public record PauseView(LocalDate from, @Nullable LocalDate until, PauseCause cause, @Nullable String reason) {}
}
