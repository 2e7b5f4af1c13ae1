package uk.homeward.variation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.refusal.Wording;
import uk.homeward.variation.VariationFact.VariationTold;

/** Writes notices with the visits as they are after the change. Own teams are told by the council itself. */
@Component
class NoticeWriter {

    private final NoticeStore store;
    private final DeliveryService delivery;
    private final Providers providers;
    private final VariationRules rules;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    NoticeWriter(
            NoticeStore store,
            DeliveryService delivery,
            Providers providers,
            VariationRules rules,
            WorkingDays workingDays,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.delivery = delivery;
        this.providers = providers;
        this.rules = rules;
        this.workingDays = workingDays;
        this.facts = facts;
        this.clock = clock;
    }

    void begins(String packageReference, int element, LocalDate day) {
        elements(packageReference)
                .filter(one -> one.number() == element)
                .forEach(one -> tell(
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
                .forEach(one -> tell(
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
                .forEach(one -> tell(packageReference, one, kind, from, until, sentence));
    }

    private void tell(
            String packageReference,
            ElementView part,
            VariationKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String sentence) {
        String provider = part.providerCode();
        if (provider == null || providers.isOwnTeam(provider)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        String reference = store.add(new NoticeStore.Told(
                packageReference,
                provider,
                kind,
                from,
                until,
                sentence,
                kind == VariationKind.PAUSED ? List.of() : week(packageReference, provider),
                clock.instant(),
                workingDays.after(today, rules.acknowledgeWorkingDays())));
        facts.publishEvent(new VariationTold(reference, packageReference, kind, from));
    }

    private List<String> week(String packageReference, String provider) {
        return elements(packageReference)
                .filter(one -> one.endedAs() == null && provider.equals(one.providerCode()))
                .flatMap(one -> delivery.visitsOf(packageReference, one.number()).stream())
                .map(NoticeWriter::inWords)
                .toList();
    }

    private Stream<ElementView> elements(String packageReference) {
        return delivery.find(packageReference).stream()
                .map(DeliveryView::elements)
                .flatMap(List::stream);
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
