package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Provider;
import uk.homeward.delivery.DeliveryFact.ElementConfirmed;
import uk.homeward.delivery.DeliveryFact.ElementEndPlanned;
import uk.homeward.refusal.Refusal;

/** Care that is given before a plan of ours says what it is: somebody is there each day, until our own plan is carried out. */
@Service
@Transactional
public class InterimCareService {

    private final DeliveryStore store;
    private final CareProviders providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    InterimCareService(DeliveryStore store, CareProviders providers, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @return the number of the part of the package
     * @throws Refusal where the provider may not have the work
     */
    public int begin(String packageReference, String code, BigDecimal hoursPerWeek, LocalDate firstDay) {
        Provider provider = providers.chosen(code, "Choose who gives the care.", null);
        ElementTerms terms = new ElementTerms(
                ElementKind.HOME_CARE,
                code,
                provider.name(),
                hoursPerWeek,
                providers.rate(code),
                List.of(VisitNeed.window(InterimCare.PLAN, 1, hoursPerWeek)),
                firstDay,
                false);
        return store.begin(store.takeOrBegin(packageReference), firstDay, delivery -> delivery.begin(terms));
    }

    /** It began on its true day: before it nothing was needed here. */
    public void confirm(String packageReference, int element, LocalDate day) {
        Delivery delivery = store.take(packageReference)
                .orElseThrow(() -> new Refusal("Nobody gives care under this package yet."));
        new InterimCare(delivery).confirm(element, day, LocalDate.now(clock));
        store.keep(delivery);
        facts.publishEvent(new ElementConfirmed(
                packageReference, element, delivery.element(element).providerName(), day));
    }

    /** On the last day somebody else gives the care already: no gap. */
    public void end(String packageReference, int element, LocalDate lastDay, String reason) {
        change(packageReference, element, lastDay, reason, delivery -> new InterimCare(delivery)
                .end(element, lastDay, reason));
    }

    /** It never began. */
    public void never(String packageReference, int element, String reason) {
        store.take(packageReference).ifPresent(delivery -> {
            LocalDate before = delivery.element(element).startsOn().minusDays(1);
            change(packageReference, element, before, reason, one -> new InterimCare(one).end(element, before, reason));
        });
    }

    private void change(
            String packageReference, int element, LocalDate lastDay, String reason, Consumer<Delivery> act) {
        store.take(packageReference).ifPresent(delivery -> {
            act.accept(delivery);
            store.keep(delivery);
            facts.publishEvent(new ElementEndPlanned(
                    packageReference, element, delivery.element(element).providerName(), lastDay, reason));
        });
    }
}
