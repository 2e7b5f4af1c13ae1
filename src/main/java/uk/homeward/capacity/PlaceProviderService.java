package uk.homeward.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceFact.PlaceMovePlanned;
import uk.homeward.capacity.PlaceFact.PlaceMoved;
import uk.homeward.council.Provider;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Has another provider give a place, at once or from a day. */
@Service
@Transactional
public class PlaceProviderService {

    private final Places places;
    private final CapacityLocks locks;
    private final ServiceSupplies supplies;
    private final ProviderCandidates candidates;
    private final ApplicationEventPublisher facts;

    PlaceProviderService(
            Places places,
            CapacityLocks locks,
            ServiceSupplies supplies,
            ProviderCandidates candidates,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.locks = locks;
        this.supplies = supplies;
        this.candidates = candidates;
        this.facts = facts;
    }

    /**
     * Another provider gives the place from a day, or the one that took it on the market is named. Its staff see nothing
     * before that day, and the other one's go on until then.
     *
     * @param from today where nothing is said; a day gone by is told, and holds from now
     */
    public void move(String reference, @Nullable String provider, @Nullable LocalDate from, @Nullable String reason) {
        Place place = placed(reference);
        String why = Wording.required("reason", "The reason", reason, "Say why another provider gives the care.");
        LocalDate today = supplies.today();
        LocalDate day = from == null ? today : within(place.days(), from);
        Provider other = candidates.insteadFrom(day, place).stream()
                .filter(candidate -> candidate.code().equals(provider))
                .findFirst()
                .orElseThrow(() -> new Refusal("provider", "Choose one of the providers that can give this place."));
        if (day.isAfter(today)) {
            place.plan(new PlannedMove(other.code(), day, why));
            facts.publishEvent(new PlaceMovePlanned(reference, place.caseReference(), other.code(), day, why));
        } else {
            place.moveTo(other.code());
            facts.publishEvent(new PlaceMoved(reference, place.caseReference(), other.code(), day, why));
        }
    }

    /** What was planned holds from its day, without anybody saying it again. */
    void moveAsPlanned(String reference) {
        Place place = placed(reference);
        PlannedMove move = place.plannedMove();
        if (move != null && !move.on().isAfter(supplies.today())) {
            place.moveTo(move.provider());
            facts.publishEvent(
                    new PlaceMoved(reference, place.caseReference(), move.provider(), move.on(), move.reason()));
        }
    }

    private Place placed(String reference) {
        return places.terms(reference)
                .flatMap(terms -> locks.place(terms))
                .filter(Place::placed)
                .orElseThrow(() -> new Conflict("There is no place here now. Open the case to see how it stands."));
    }

    private static LocalDate within(Days days, LocalDate from) {
        if (from.isBefore(days.first()) || from.isAfter(days.last())) {
            throw new Refusal(
                    "from",
                    "The place is given from %s to %s. Give a day within that time."
                            .formatted(Wording.day(days.first()), Wording.day(days.last())));
        }
        return from;
    }
}
