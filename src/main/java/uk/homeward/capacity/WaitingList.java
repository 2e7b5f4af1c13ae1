package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Those who wait for a service: urgent first, then the oldest. What is free goes to the first of them whom it fits, so that
 * no place stays empty while somebody fits in. Whoever needs more than is free may so be passed over by those behind, but
 * only {@link Place#PATIENCE} times: from then on what comes free is kept for them, until it is enough.
 */
class WaitingList {

    private final ServiceSupply supply;
    private final List<Place> waiting;
    private final LocalDate today;
    private final List<Found> found = new ArrayList<>();
    private final List<Place> spotsAsked = new ArrayList<>();
    private final List<Place> passed = new ArrayList<>();

    WaitingList(ServiceSupply supply, List<Place> waiting, LocalDate today) {
        this.supply = supply;
        this.waiting = waiting;
        this.today = today;
    }

    /** A place, for whom, where and when. */
    record Found(Place place, ContractSource source, Days days) {}

    WaitingList settle() {
        waiting.forEach(this::serve);
        return this;
    }

    private void serve(Place place) {
        Optional<Found> next = next(place);
        if (next.isEmpty() || next.get().source() == ContractSource.SPOT) {
            if (next.isPresent() && place.askForSpot()) {
                spotsAsked.add(place);
            }
            passed.add(place);
            keepIfDue(place, true);
            return;
        }
        Found served = next.get();
        supply.take(served.source(), served.days(), place.amount());
        found.add(served);
        for (Place ahead : passed) {
            boolean kept = ahead.isKeptFor();
            ahead.passOver();
            keepIfDue(ahead, !kept);
        }
    }

    private void keepIfDue(Place place, boolean notYet) {
        if (notYet && place.isKeptFor()) {
            supply.keep(place.days().notBefore(today), place.amount());
        }
    }

    /** From the day that was asked for; where that is today, a place that is free from tomorrow is a place too. */
    private Optional<Found> next(Place place) {
        Days asked = place.days().notBefore(today);
        Optional<Found> now = on(asked, place);
        if (asked.first().isAfter(today)
                || now.filter(found -> found.source() != ContractSource.SPOT).isPresent()) {
            return now;
        }
        return on(asked.startingOn(today.plusDays(1)), place)
                .filter(tomorrow -> tomorrow.source() != ContractSource.SPOT)
                .or(() -> now);
    }

    private Optional<Found> on(Days days, Place place) {
        return supply.sourceFor(days, place.amount(), place.spotOpen()).map(source -> new Found(place, source, days));
    }

    List<Found> found() {
        return found;
    }

    List<Place> spotsAsked() {
        return spotsAsked;
    }
}
