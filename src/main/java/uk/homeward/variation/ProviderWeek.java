package uk.homeward.variation;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.VisitNeed;

/** The visits that a provider makes under a package, in words as its staff read them. */
@Component
class ProviderWeek {

    private final DeliveryService delivery;

    ProviderWeek(DeliveryService delivery) {
        this.delivery = delivery;
    }

    List<String> of(String packageReference, String provider) {
        return delivery.find(packageReference).stream()
                .map(DeliveryView::elements)
                .flatMap(List::stream)
                .filter(one -> one.endedAs() == null && provider.equals(one.providerCode()))
                .flatMap(one -> delivery.visitsOf(packageReference, one.number()).stream())
                .map(ProviderWeek::inWords)
                .toList();
    }

    /** "Monday 08:00 to 08:30, 30 minutes, two workers" */
    private static String inWords(VisitNeed visit) {
        if (visit.day() == null && visit.latestStart().equals(LocalTime.of(23, 59))) {
            return "Each day, %s hours a week".formatted(visit.minutes() / 60);
        }
        return "%s %s to %s, %d minutes%s%s"
                .formatted(
                        visit.day() == null ? "Each day" : visit.day().getDisplayName(TextStyle.FULL, Locale.UK),
                        visit.earliestStart(),
                        visit.latestStart(),
                        visit.minutes(),
                        visit.workers() == 1 ? "" : ", two workers",
                        visit.timeCritical() ? ", time-critical" : "");
    }
}
