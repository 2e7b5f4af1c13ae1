package uk.homeward.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the care of a package has cost until a day: the visits that were planned and wanted, each at the rate of the contract
 * of whoever answered for it. Nobody pays the council's own team by the hour, and nobody is paid for visits left out.
 */
final class PlannedCost {

    private static final BigDecimal PENCE_AN_HOUR = new BigDecimal("0.6");
    private static final long WEEK = 7;

    private final Delivery delivery;
    private final Coverage planned;
    private final LocalDate until;

    PlannedCost(Delivery delivery, LocalDate until) {
        this.delivery = delivery;
        planned = delivery.rota().coverage();
        this.until = until;
    }

    /** Of each part that began and is paid for by the hour. */
    List<ElementCost> ofElements() {
        return delivery.elements().stream()
                .filter(element -> element.ratePerHour() != null && element.confirmedOn() != null)
                .map(element -> new ElementCost(
                        element.number(),
                        "%s by %s".formatted(element.kind().label(), element.providerName()),
                        pence(element)))
                .toList();
    }

    /** Rounded once, at the end. */
    private long pence(Element element) {
        BigDecimal minutes = planned.duties().stream()
                .filter(duty -> duty.element() == element.number())
                .map(duty -> minutes(duty, element))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return minutes.multiply(element.ratePerHour())
                .divide(PENCE_AN_HOUR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private BigDecimal minutes(Duty duty, Element element) {
        DeliveredVisit visit = delivery.rota().visit(duty.visit());
        LocalDate last = earliest(
                until,
                element.endsOn(),
                duty.lastVisit() == null ? null : duty.lastVisit().toLocalDate());
        long days = Stream.iterate(duty.firstVisit().toLocalDate(), day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> visit.isOn(day) && duty.answersFor(visit, visit.on(day)))
                .filter(day -> planned.pauses().stream().noneMatch(pause -> pause.covers(visit, day)))
                .count();
        BigDecimal minutes = BigDecimal.valueOf(days * visit.minutes() * visit.workers());
        // What has no visits is there each day, and its minutes are those of a week.
        return visit.day() == null ? minutes.divide(BigDecimal.valueOf(WEEK), 4, RoundingMode.HALF_UP) : minutes;
    }

    private static LocalDate earliest(LocalDate first, @Nullable LocalDate... others) {
        LocalDate earliest = first;
        for (LocalDate other : others) {
            earliest = other != null && other.isBefore(earliest) ? other : earliest;
        }
        return earliest;
    }
}
