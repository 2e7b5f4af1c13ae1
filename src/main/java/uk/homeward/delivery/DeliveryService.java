package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.delivery.DeliveryFact.DeliveryFinished;
import uk.homeward.delivery.DeliveryFact.ElementConfirmed;
import uk.homeward.delivery.DeliveryFact.ElementEndPlanned;
import uk.homeward.delivery.DeliveryFact.ElementHandedOver;
import uk.homeward.delivery.DeliveryFact.ProviderStopped;
import uk.homeward.delivery.DeliveryFact.VisitsChanged;
import uk.homeward.delivery.DeliveryFact.VisitsChangedForATime;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The care of packages: who makes which planned visit. After each act the breaches are what they are then. */
@Service
@Transactional
public class DeliveryService {

    private final Deliveries deliveries;
    private final DeliveryStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DeliveryService(Deliveries deliveries, DeliveryStore store, ApplicationEventPublisher facts, Clock clock) {
        this.deliveries = deliveries;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Somebody gives visits of a package, and whoever made them before makes them no more.
     *
     * @return the number of the part of the package
     */
    public int begin(String packageReference, ElementTerms given) {
        return store.begin(store.takeOrBegin(packageReference), given.firstDay(), delivery -> delivery.begin(given));
    }

    /**
     * Care that somebody arranged without this council, as far as it is known: it is there each day.
     *
     * @param lastVisit after which it stops
     */
    public record SelfArranged(String provider, String providerName, LocalDateTime lastVisit) {}

    /** Somebody whom this council did not know has care; nothing of it is known but who gives it. */
    public void begin(String packageReference, SelfArranged care) {
        begin(
                packageReference,
                new ElementTerms(
                        ElementKind.HOME_CARE,
                        care.provider(),
                        care.providerName(),
                        BigDecimal.ZERO,
                        null,
                        List.of(VisitNeed.unplanned()),
                        care.lastVisit().toLocalDate(),
                        true));
    }

    /** The packages of which a provider gives a part that is not over on the day, though its end may be arranged. */
    @Transactional(readOnly = true)
    public List<String> packagesOf(String provider, LocalDate day) {
        return deliveries.packagesOf(provider, ElementEnd.ARRANGED, day).stream()
                .map(Reference.PACKAGE::of)
                .toList();
    }

    /** All parts that a provider gives end with this visit. */
    public void stoppedAll(String packageReference, String provider, LocalDateTime lastVisit, String reason) {
        get(packageReference).elements().stream()
                .filter(element ->
                        element.canStopOn(lastVisit.toLocalDate()) && provider.equals(element.providerCode()))
                .map(Element::number)
                .toList()
                .forEach(element -> stopped(packageReference, element, lastVisit, reason));
    }

    /**
     * Somebody makes what nobody makes, from a visit on.
     *
     * @throws uk.homeward.refusal.Conflict where every visit has its provider
     */
    public int cover(String packageReference, ElementTerms given, LocalDateTime first) {
        return store.begin(get(packageReference), first.toLocalDate(), delivery -> delivery.cover(given, first));
    }

    /**
     * @param last visit of whoever gives it now
     * @param first visit of whoever follows
     * @throws Refusal naming the first visit for which nobody would answer, or two would
     */
    public int handOver(
            String packageReference, int element, ElementTerms to, LocalDateTime last, LocalDateTime first) {
        Delivery delivery = get(packageReference);
        Element begun = delivery.handOver(element, to, last, first);
        store.keep(delivery);
        facts.publishEvent(new ElementHandedOver(packageReference, begun.number(), begun.providerName(), last, first));
        return begun.number();
    }

    /** @param day the true first day, told whenever it is told */
    public void confirm(String packageReference, int element, LocalDate day) {
        change(packageReference, delivery -> delivery.confirm(element, day, LocalDate.now(clock)));
        facts.publishEvent(new ElementConfirmed(packageReference, element, provider(packageReference, element), day));
    }

    /** @throws Refusal naming the first visit that nobody would make */
    public void planEnd(String packageReference, int element, LocalDate lastDay, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why this part of the package ends.");
        change(packageReference, delivery -> delivery.planEnd(element, lastDay, why));
        facts.publishEvent(
                new ElementEndPlanned(packageReference, element, provider(packageReference, element), lastDay, why));
    }

    /** What has happened is recorded; what it leaves without a provider is a breach from this moment. */
    public void stopped(String packageReference, int element, LocalDateTime lastVisit, @Nullable String reason) {
        change(packageReference, delivery -> delivery.stopped(element, lastVisit, reason));
        facts.publishEvent(
                new ProviderStopped(packageReference, element, provider(packageReference, element), lastVisit, reason));
    }

    /** Another version of the plan holds from the day on; whoever gives the care goes on. */
    public void replan(String packageReference, List<VisitNeed> needs, String plan, LocalDate from) {
        if (find(packageReference).isPresent()) {
            change(packageReference, delivery -> delivery.replan(needs, from));
            facts.publishEvent(new VisitsChanged(packageReference, plan, from));
        }
    }

    /** For a time, and it ends by itself. */
    public void changeForATime(String packageReference, TemporaryChange change) {
        change.expectSound();
        change(packageReference, delivery -> change.on(delivery));
        facts.publishEvent(
                new VisitsChangedForATime(packageReference, change.firstDay(), change.lastDay(), change.why()));
    }

    /** Visits are not wanted on the days in hospital, whatever was known of them before. */
    void inHospital(String packageReference, HospitalDays days) {
        change(packageReference, delivery -> delivery.rota().pauses().inHospital(days));
    }

    /** A broker has confirmed that the providers do not go on: somebody says what follows. */
    void lapse(String packageReference, LocalDate lastDay) {
        change(packageReference, delivery -> delivery.lapse(lastDay));
        facts.publishEvent(new DeliveryFinished(packageReference, lastDay));
    }

    /** @throws Refusal where nobody gave care on that day */
    @Transactional(readOnly = true)
    void expectCaredForOn(String packageReference, LocalDate day) {
        look(packageReference).book().expectGivenOn(day);
    }

    /** Whether visits that are needed on have nobody who makes them, wanted at the moment or not. */
    @Transactional(readOnly = true)
    public boolean hasNobody(String packageReference) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), WorkingHours.ZONE);
        return !look(packageReference).rota().alone(now).isEmpty();
    }

    /** Whether no visit is needed on, as where support has lapsed. */
    @Transactional(readOnly = true)
    public boolean isOver(String packageReference) {
        return look(packageReference).rota().needed().isEmpty();
    }

    /** What the provider of a part answers for. */
    @Transactional(readOnly = true)
    public List<VisitNeed> visitsOf(String packageReference, int element) {
        Delivery delivery = look(packageReference);
        delivery.element(element);
        return delivery.rota().openOf(element).stream()
                .map(number -> delivery.rota().visit(number).need())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<DeliveryView> find(String packageReference) {
        return deliveries
                .findByPackageId(Reference.PACKAGE.id(packageReference))
                .map(delivery -> DeliveryView.of(delivery, LocalDate.now(clock)));
    }

    private void change(String packageReference, Consumer<Delivery> act) {
        Delivery delivery = get(packageReference);
        act.accept(delivery);
        store.keep(delivery);
    }

    private Delivery get(String packageReference) {
        return store.take(packageReference).orElseThrow(DeliveryService::nobodyGives);
    }

    /** To read only: nobody is kept from changing it. */
    private Delivery look(String packageReference) {
        return deliveries
                .findByPackageId(Reference.PACKAGE.id(packageReference))
                .orElseThrow(DeliveryService::nobodyGives);
    }

    private static Refusal nobodyGives() {
        return new Refusal("Nobody gives care under this package yet. Its start is told first.");
    }

    private String provider(String packageReference, int element) {
        return get(packageReference).element(element).providerName();
    }
}
