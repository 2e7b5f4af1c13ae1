package uk.homeward.capacity;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceFact.SpotApproved;
import uk.homeward.capacity.PlaceFact.SpotDeclined;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The decision of managers about places that are not bought in advance. */
@Service
@Transactional
public class SpotPurchaseService {

    private final Places places;
    private final PlaceBookings bookings;
    private final CapacityLocks locks;
    private final Placements placements;
    private final ServiceSupplies supplies;
    private final ProviderChoice providers;
    private final ApplicationEventPublisher facts;

    SpotPurchaseService(
            Places places,
            PlaceBookings bookings,
            CapacityLocks locks,
            Placements placements,
            ServiceSupplies supplies,
            ProviderChoice providers,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.bookings = bookings;
        this.locks = locks;
        this.placements = placements;
        this.supplies = supplies;
        this.providers = providers;
        this.facts = facts;
    }

    /**
     * Buys the place on the spot (HAM-16), unless one has come free meanwhile: then the person gets that.
     *
     * @param approver who answers for it
     */
    public PlacementResult approve(String reference, @Nullable String reason, @Nullable String approver) {
        String why = Wording.required(
                "reason",
                "The reason",
                reason,
                "Give the reason for the spot purchase: nothing is bought without one.");
        String who = Wording.requiredLine(
                "approver", "The approver", approver, "Say who approves the spot purchase: nothing is bought without.");
        Place place = askedForSpot(reference);
        ServiceSupply supply = supplies.of(place.service());
        placements.serve(supply, place);
        if (place.placed()) {
            return place.answer();
        }
        Days days = place.days().notBefore(supplies.today());
        if (!supply.has(ContractSource.SPOT, days, place.amount())) {
            throw new Conflict(
                    "Spot purchases for this service are not allowed on these days. Decline it: the person waits.");
        }
        place.placeOnSpot(
                providers.of(place.service(), ContractSource.SPOT, days.first()), days, why, who, supplies.today());
        bookings.take(place, ContractSource.SPOT, days);
        facts.publishEvent(new SpotApproved(reference, place.caseReference(), days.first(), days.last(), who, why));
        placements.serve(place.service());
        return place.answer();
    }

    /** The person waits for what was bought in advance. */
    public PlacementResult decline(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why nothing is bought on the spot.");
        Place place = askedForSpot(reference);
        if (place.placed()) {
            return place.answer();
        }
        place.declineSpot();
        facts.publishEvent(new SpotDeclined(reference, place.caseReference(), why));
        placements.serve(supplies.of(place.service()), place);
        return place.answer();
    }

    private Place askedForSpot(String reference) {
        Place place = places.terms(reference).flatMap(locks::place).orElseThrow(SpotPurchaseService::nobodyWaits);
        if (place.status() != PlaceStatus.SPOT_ASKED && !place.placed()) {
            throw new Conflict("No spot purchase is asked for here any more. Open the case to see how it stands.");
        }
        return place;
    }

    private static Conflict nobodyWaits() {
        return new Conflict("Nobody waits for a place here. Open the case to see how it stands.");
    }
}
