package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Fact;
import uk.homeward.capacity.PlaceFact.CapacityChanged;
import uk.homeward.capacity.PlaceFact.PlaceAwaited;
import uk.homeward.capacity.PlaceFact.PlaceFollowed;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.PlaceGivenBack;
import uk.homeward.capacity.PlaceFact.PlaceHoursChanged;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.capacity.PlaceFact.PlaceTaken;
import uk.homeward.capacity.PlaceFact.SpotApproved;
import uk.homeward.capacity.PlaceFact.SpotAsked;
import uk.homeward.capacity.PlaceFact.SpotDeclined;
import uk.homeward.capacity.PlaceFact.WaitCancelled;
import uk.homeward.council.CapacityUnit;
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
    private final ServiceSupplies rooms;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CapacityService(
            Places places,
            PlaceBookings seats,
            CapacityChanges changes,
            ServiceSupplies rooms,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.seats = seats;
        this.changes = changes;
        this.rooms = rooms;
        this.clock = clock;
        this.facts = facts;
    }

    /** Asked again for the same reference it answers how that stands. */
    public PlacementResult request(CapacityRequest request) {
        if (!rooms.limited(request.service())) {
            return new PlacementResult.Placed(null, request.from(), request.until());
        }
        lock(request.service());
        Optional<Place> before = places.findByReference(request.reference());
        if (before.isPresent()) {
            return answerAgain(before.get(), request.service());
        }
        ServiceSupply room = rooms.of(request.service());
        Days days = days(request);
        Place place = places.saveAndFlush(
                new Place(request, days, room.amount(request.hoursPerWeek()), clock.instant(), today()));
        settle(room, place);
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

    /** Support runs on these days, whatever was planned: what happens is never refused for want of room, only told. */
    public void follow(String reference, LocalDate from, LocalDate until) {
        Days days = new Days(from, until);
        placed(reference, terms -> terms.runs(days)).ifPresent(place -> {
            Optional<BookedAmount> full = seats.follow(place, days);
            place.run(days);
            publish(new PlaceFollowed(reference, place.caseReference(), from, until));
            tell(place, full);
            settle(place.service());
        });
    }

    /** The same for the hours that somebody gets from a day on (COV-03). */
    public void followHours(String reference, BigDecimal hoursPerWeek, LocalDate from) {
        placed(reference, terms -> terms.gives(hoursPerWeek) || rooms.unit(terms.service()) == CapacityUnit.SLOTS)
                .ifPresent(place -> {
                    Optional<BookedAmount> full = seats.followHours(place, hoursPerWeek, from);
                    publish(new PlaceHoursChanged(reference, place.caseReference(), hoursPerWeek, from));
                    tell(place, full);
                    settle(place.service());
                });
    }

    /** Behind the lock, unless it is as wanted: nobody else changes what a place takes. */
    private Optional<Place> placed(String reference, Predicate<PlaceTerms> asWanted) {
        return places.terms(reference)
                .filter(terms -> !asWanted.test(terms))
                .flatMap(this::locked)
                .filter(Place::placed);
    }

    private void tell(Place place, Optional<BookedAmount> full) {
        full.ifPresent(part -> publish(
                new PlaceOverfull(place.reference(), place.caseReference(), part.source(), part.first(), part.last())));
    }

    /** The place is free after this day; whoever only waited leaves the line. A second end does nothing. */
    public void end(String reference, LocalDate day) {
        places.terms(reference).ifPresent(terms -> {
            shareLock(terms.service());
            Place place = places.findByReference(reference).orElseThrow();
            if (place.inLine()) {
                leave(place);
            } else if (place.placed()) {
                seats.cut(place, day);
                place.end(day);
                publish(new PlaceGivenBack(
                        reference, place.caseReference(), place.days().last()));
                settle(place.service());
            }
        });
    }

    private void leave(Place place) {
        place.cancel();
        publish(new WaitCancelled(place.reference(), place.caseReference(), "Support is not needed any more."));
        settle(place.service());
    }

    /**
     * Buys the place on the spot (HAM-16), unless one has come free meanwhile: then the person gets that.
     *
     * @param approver who answers for it
     */
    public PlacementResult approveSpot(String reference, @Nullable String reason, @Nullable String approver) {
        String why = Wording.required(
                "reason",
                "The reason",
                reason,
                "Give the reason for the spot purchase: nothing is bought without one.");
        String who = Wording.requiredLine(
                "approver", "The approver", approver, "Say who approves the spot purchase: nothing is bought without.");
        Place place = askedForSpot(reference);
        ServiceSupply room = rooms.of(place.service());
        settle(room, place);
        if (place.placed()) {
            return place.answer();
        }
        Days days = place.days().notBefore(today());
        if (!room.has(ContractSource.SPOT, days, place.amount())) {
            throw new Conflict(
                    "Spot purchases for this service are not allowed on these days. Decline it: the person waits.");
        }
        place.placeOnSpot(days, why, who, today());
        seats.take(place, ContractSource.SPOT, days);
        publish(new SpotApproved(reference, place.caseReference(), days.first(), days.last(), who, why));
        settle(place.service());
        return place.answer();
    }

    /** The person waits for what was bought in advance. */
    public PlacementResult declineSpot(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why nothing is bought on the spot.");
        Place place = askedForSpot(reference);
        if (place.placed()) {
            return place.answer();
        }
        place.declineSpot();
        publish(new SpotDeclined(reference, place.caseReference(), why));
        settle(rooms.of(place.service()), place);
        return place.answer();
    }

    private Place askedForSpot(String reference) {
        Place place = locked(reference).orElseThrow(CapacityService::nobodyWaits);
        if (place.status() != PlaceStatus.SPOT_ASKED && !place.placed()) {
            throw new Conflict("No spot purchase is asked for here any more. Open the case to see how it stands.");
        }
        return place;
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
        lock(service);
        ServiceSupply room = rooms.of(service);
        CapacityChange change = new CapacityChange(service, asked, room.unit(), Actor.name(), today());
        check.accept(room, change);
        changes.saveAndFlush(change);
        publish(new CapacityChanged(
                service, change.source(), change.kind(), change.amount(), change.firstDay(), change.reason()));
        settle(service);
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
            lock(service);
            settle(service);
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

    private void settle(String service) {
        List<Place> waiting = places.line(service);
        if (!waiting.isEmpty()) {
            settle(rooms.of(service), waiting, null);
        }
    }

    private void settle(ServiceSupply room, Place own) {
        settle(room, places.line(own.service()), own);
    }

    /** @param own who is answered, so that nobody need be told that a place was found */
    private void settle(ServiceSupply room, List<Place> waiting, @Nullable Place own) {
        WaitingList line = new WaitingList(room, waiting, today()).settle();
        line.spotsAsked().forEach(place -> publish(new SpotAsked(place.reference(), place.caseReference())));
        for (WaitingList.Found found : line.found()) {
            Place place = found.place();
            place.place(found.source(), found.days(), today());
            seats.take(place, found.source(), found.days());
            publish(place == own ? taken(place) : found(place));
        }
    }

    private static Fact taken(Place place) {
        return new PlaceTaken(
                place.reference(),
                place.caseReference(),
                place.source(),
                place.days().first(),
                place.days().last());
    }

    private static Fact found(Place place) {
        return new PlaceFound(
                place.reference(),
                place.caseReference(),
                place.source(),
                place.days().first(),
                place.days().last());
    }

    /** Of those that are limited and have a place, or wait for one. */
    @Transactional(readOnly = true)
    public Set<String> servicesOf(Collection<String> references) {
        return places.servicesOf(references);
    }

    /** For an act upon several services: always in one order, so that no two such acts wait for each other. */
    public void hold(Collection<String> services) {
        services.stream().filter(rooms::limited).sorted().forEach(this::lock);
    }

    private Optional<Place> locked(String reference) {
        return places.terms(reference).flatMap(this::locked);
    }

    private Optional<Place> locked(PlaceTerms terms) {
        lock(terms.service());
        return places.findByReference(terms.reference());
    }

    /** Held until the transaction ends. */
    private String lock(String service) {
        if (places.lock(service).isEmpty()) {
            places.makeGate(service);
            places.lock(service);
        }
        return service;
    }

    /**
     * Those who give back take nothing from each other, so that any number may at once; whoever asks for something, or would
     * join the line, waits for all of them. Who waits already is served by one of them after the other.
     */
    private void shareLock(String service) {
        places.share(service);
        if (places.anybodyWaits(service)) {
            places.lockTurn(service);
        }
    }

    private void publish(Fact fact) {
        facts.publishEvent(fact);
    }

    private LocalDate today() {
        return rooms.today();
    }

    private static Conflict nobodyWaits() {
        return new Conflict("Nobody waits for a place here. Open the case to see how it stands.");
    }
}
