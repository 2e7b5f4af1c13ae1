package uk.homeward.variation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.delivery.ElementView;
import uk.homeward.refusal.Wording;

/** Finds whom a change of visits concerns: whoever begins or ends with a part of a package, or gives one that goes on. */
@Component
class NoticeWriter {

    private final DeliveryService delivery;
    private final NoticeSender sender;

    NoticeWriter(DeliveryService delivery, NoticeSender sender) {
        this.delivery = delivery;
        this.sender = sender;
    }

    void begins(String packageReference, int element, LocalDate day) {
        elements(packageReference)
                .filter(one -> one.number() == element)
                .forEach(one -> sender.tell(
                        packageReference,
                        one,
                        VariationKind.BEGINS,
                        day,
                        null,
                        "You make the visits below from %s on.".formatted(Wording.day(day))));
    }

    void ends(String packageReference, int element, LocalDate lastDay) {
        end(packageReference, lastDay, one -> one.number() == element);
    }

    /** Whose visits all belong to somebody else from the next day on. */
    void replaced(String packageReference, LocalDate lastDay) {
        end(packageReference, lastDay, one -> one.endedAs() == ElementEnd.REPLACED && lastDay.equals(one.endsOn()));
    }

    void finished(String packageReference, LocalDate lastDay) {
        end(
                packageReference,
                lastDay,
                one -> lastDay.equals(one.endsOn())
                        && (one.endedAs() == ElementEnd.PACKAGE_ENDED || one.endedAs() == ElementEnd.LAPSED));
    }

    private void end(String packageReference, LocalDate lastDay, Predicate<ElementView> whose) {
        elements(packageReference)
                .filter(whose)
                .forEach(one -> sender.tell(
                        packageReference,
                        one,
                        VariationKind.ENDS,
                        lastDay,
                        null,
                        "%s is the last day of your visits.".formatted(Wording.day(lastDay))));
    }

    /** Whoever gives a part that is not over, each once. */
    void everybody(
            String packageReference, VariationKind kind, LocalDate from, @Nullable LocalDate until, String sentence) {
        elements(packageReference)
                .filter(one -> one.endedAs() == null)
                .collect(Collectors.toMap(
                        one -> String.valueOf(one.providerCode()), one -> one, (one, other) -> one, TreeMap::new))
                .values()
                .forEach(one -> sender.tell(packageReference, one, kind, from, until, sentence));
    }

    private Stream<ElementView> elements(String packageReference) {
        return delivery.find(packageReference).stream()
                .map(DeliveryView::elements)
                .flatMap(List::stream);
    }
}
