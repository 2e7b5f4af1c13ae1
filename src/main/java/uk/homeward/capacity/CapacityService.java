package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Fact;
import uk.homeward.capacity.PlaceFact.CapacityChanged;
import uk.homeward.capacity.PlaceFact.PlaceAwaited;
import uk.homeward.capacity.PlaceFact.PlaceGivenBack;
import uk.homeward.capacity.PlaceFact.WaitCancelled;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The door to places. Each act first takes the lock of its service, so that on no node two people get the last slot, and
 * ends by giving what came free to those who wait. A service without sources in the profile is not limited: nothing is
 * kept for it, and acts upon its references do nothing.
 */
@Service
@Transactional
public class CapacityService {

    private final Places places;
    private final PlaceBookings seats;
    private final CapacityChanges changes;
    private final CapacityLocks locks;
    private final Placements placements;
    private final ServiceSupplies rooms;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CapacityService(
            Places places,
            PlaceBookings seats,
            CapacityChanges changes,
            CapacityLocks locks,
            Placements placements,
            ServiceSupplies rooms,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.seats = seats;
        this.changes = changes;
        this.locks = locks;
        this.placements = placements;
        this.rooms = rooms;
        this.clock = clock;
        this.facts = facts;
    }

    /** Asked again for the same reference it answers how that stands. */
    public PlacementResult request(CapacityRequest request) {
        if (!rooms.limited(request.service())) {
            return new PlacementResult.Placed(null, request.from(), request.until());
        }
        locks.alone(request.service());
        Optional<Place> before = places.findByReference(request.reference());
        if (before.isPresent()) {
            return answerAgain(before.get(), request.service());
        }
        ServiceSupply room = rooms.of(request.service());
        Days days = days(request);
        Place place = places.saveAndFlush(
                new Place(request, days, room.amount(request.hoursPerWeek()), clock.instant(), today()));
        placements.serve(room, place);
        if (place.status() == PlaceStatus.WAITING) {
            publish(new PlaceAwaited(place.reference(), place.caseReference()));
        }
        return place.answer();
    }

    private PlacementResult answerAgain(Place place, String service) {
        if (!place.service().equals(service) || !(place.inLine() || place.placed())) {
            throw new Conflict(
                    "This service has had a place already, or waits for another one. Open the case to see it.");
        }
        return place.answer();
    }

    private Days days(CapacityRequest request) {
        LocalDate first = request.from().isBefore(today()) ? today() : request.from();
        if (request.until().isBefore(first)) {
            throw new Refusal(
                    "until",
                    "A place needs a last day that is not over. Give %s or a later day.".formatted(Wording.day(first)));
        }
        return new Days(first, request.until());
    }

    /** The place is free after this day; whoever only waited leaves the line. A second end does nothing. */
    public void end(String reference, LocalDate day) {
        places.terms(reference).ifPresent(terms -> {
            locks.share(terms.service());
            Place place = places.findByReference(reference).orElseThrow();
            if (place.inLine()) {
                leave(place);
            } else if (place.placed()) {
                seats.cut(place, day);
                place.end(day);
                publish(new PlaceGivenBack(
                        reference, place.caseReference(), place.days().last()));
                placements.serve(place.service());
            }
        });
    }

    private void leave(Place place) {
        place.cancel();
        publish(new WaitCancelled(place.reference(), place.caseReference(), "Support is not needed any more."));
        placements.serve(place.service());
    }

    /** Recruited hours (KEN-22) or a contract's variation (COV-10); those who wait are placed at once. */
    public void change(String service, ChangeRequest asked) {
        change(service, asked, ServiceSupply::expectBearable);
    }

    /** A provider's own people have left (KEN-23): that is told, not refused, where people hold more than is left. */
    public void lose(String service, ChangeRequest asked) {
        change(service, asked, ServiceSupply::expectThere);
    }

    private void change(String service, ChangeRequest asked, BiConsumer<ServiceSupply, CapacityChange> check) {
        rooms.definition(service);
        locks.alone(service);
        ServiceSupply room = rooms.of(service);
        CapacityChange change = new CapacityChange(service, asked, room.unit(), Actor.name(), today());
        check.accept(room, change);
        changes.saveAndFlush(change);
        publish(new CapacityChanged(
                service, change.source(), change.kind(), change.amount(), change.firstDay(), change.reason()));
        placements.serve(service);
    }

    /** By how much the council's own team has grown day by day: who was recruited since, less what the team has lost since. */
    @Transactional(readOnly = true)
    public DailyAmounts recruited(String service, LocalDate since) {
        DailyAmounts recruited = new DailyAmounts();
        changes.findByService(service).stream()
                .filter(change -> change.source() == ContractSource.IN_HOUSE)
                .filter(change -> !change.firstDay().isBefore(since))
                .filter(change ->
                        change.kind() == ChangeKind.RECRUITED || change.amount().signum() < 0)
                .forEach(change -> recruited.add(change.firstDay(), change.lastDay(), change.amount()));
        return recruited;
    }

    /** A new day: what was bought or recruited from this day on, and what nobody holds any more, goes to those who wait. */
    public void moveOn(String service) {
        if (rooms.limited(service)) {
            locks.alone(service);
            placements.serve(service);
        }
    }

    /** @return for each source that is bought in advance what is free on the day; nothing if the service is not limited */
    @Transactional(readOnly = true)
    public Map<ContractSource, BigDecimal> free(String service, LocalDate day) {
        return rooms.limited(service) ? rooms.of(service).freeOn(day) : Map.of();
    }

    @Transactional(readOnly = true)
    public Optional<PlaceView> find(String reference) {
        return places.findByReference(reference).map(Place::view);
    }

    /** Of those that are limited and have a place, or wait for one. */
    @Transactional(readOnly = true)
    public Set<String> servicesOf(Collection<String> references) {
        return places.servicesOf(references);
    }

    /** For an act upon several services: always in one order, so that no two such acts wait for each other. */
    public void hold(Collection<String> services) {
        services.stream().filter(rooms::limited).sorted().forEach(locks::alone);
    }

    private void publish(Fact fact) {
        facts.publishEvent(fact);
    }

    private LocalDate today() {
        return rooms.today();
    }
}
