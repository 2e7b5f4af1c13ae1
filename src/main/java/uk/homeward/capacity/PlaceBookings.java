package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which days somebody's place takes of which source, changed behind the lock of the service. */
@Component
class PlaceBookings {

    private final Bookings bookings;
    private final ServiceSupplies supplies;

    PlaceBookings(Bookings bookings, ServiceSupplies supplies) {
        this.bookings = bookings;
        this.supplies = supplies;
    }

    void take(Place place, ContractSource source, Days days) {
        bookings.saveAndFlush(new Booking(place, source, days, place.amount()));
    }

    /**
     * Support really runs on these days: the place follows, in its own source as long as there is room or nothing else has any.
     *
     * @return the days and the source that are full, if one is
     */
    Optional<BookedAmount> follow(Place place, Days days) {
        List<Booking> held = bookings.findByPlaceIdOrderByDaysFirst(place.id());
        Booking last = held.get(held.size() - 1);
        Days before = new Days(held.get(0).days().first(), last.days().last());
        if (days.first().isAfter(before.last()) || days.last().isBefore(before.first())) {
            held.forEach(bookings::delete);
            return takeEvenIfFull(place, last.source(), days);
        }
        cut(place, days.last());
        startOn(days.first(), held);
        return days.last().isAfter(before.last())
                ? takeEvenIfFull(place, last.source(), new Days(before.last().plusDays(1), days.last()))
                : Optional.empty();
    }

    private void startOn(LocalDate day, List<Booking> held) {
        for (Booking booking : held) {
            if (booking.days().last().isBefore(day)) {
                bookings.delete(booking);
            } else if (booking == held.get(0) || booking.days().first().isBefore(day)) {
                booking.startOn(day);
            }
        }
    }

    /** @return the days and the source that are full, if one is */
    Optional<BookedAmount> takeEvenIfFull(Place place, ContractSource own, Days days) {
        ServiceSupply supply = supplies.of(place.service());
        boolean full = !supply.has(own, days, place.amount());
        ContractSource source =
                full ? supply.sourceFor(days, place.amount(), false).orElse(own) : own;
        take(place, source, days);
        return full && source == own
                ? Optional.of(new BookedAmount(own, days.first(), days.last(), place.amount()))
                : Optional.empty();
    }

    void cut(Place place, LocalDate until) {
        for (Booking booking : bookings.findByPlaceIdOrderByDaysFirst(place.id())) {
            if (booking.days().first().isAfter(until)) {
                bookings.delete(booking);
            } else if (booking.days().last().isAfter(until)) {
                booking.goOnUntil(until);
            }
        }
    }
}
