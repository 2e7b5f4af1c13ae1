package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was planned for one package, by day: also for days long gone. */
public final class PlannedCare {

    private final Coverage coverage;
    private final List<Element> elements;

    PlannedCare(Delivery delivery) {
        this.coverage = delivery.rota().coverage();
        this.elements = delivery.elements();
    }

    /** Whether the provider gives, or ever gave, a part of it. */
    public boolean isGivenBy(String provider) {
        return elements.stream().anyMatch(element -> provider.equals(element.providerCode()));
    }

    /** Nothing where the package never had a visit of this number. */
    public Optional<PlannedVisit> visit(int number, LocalDate day) {
        return number < 1 || number > coverage.visits().size()
                ? Optional.empty()
                : Optional.of(planned(coverage.visits().get(number - 1), day));
    }

    /** Those that somebody waited for on a day. */
    public List<PlannedVisit> on(LocalDate day) {
        return coverage.visits().stream()
                .map(visit -> planned(visit, day))
                .filter(PlannedVisit::wanted)
                .toList();
    }

    private PlannedVisit planned(DeliveredVisit visit, LocalDate day) {
        LocalDateTime earliest = visit.on(day);
        LocalDateTime latest = day.atTime(visit.latestStart());
        return new PlannedVisit(
                visit.number(),
                visit.inWords(),
                earliest,
                latest.isBefore(earliest) ? latest.plusDays(1) : latest,
                visit.workers(),
                visit.timeCritical(),
                visit.day() == null && visit.earliestStart().equals(LocalTime.MIDNIGHT),
                coverage.wants(visit, day),
                provider(visit, earliest));
    }

    private @Nullable String provider(DeliveredVisit visit, LocalDateTime at) {
        return coverage.duties().stream()
                .filter(duty -> duty.answersFor(visit, at))
                .findFirst()
                .map(duty -> elements.get(duty.element() - 1).providerCode())
                .orElse(null);
    }
}
