package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody's place takes of the service, changed behind the lock of the service. */
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

    /**
     * Hours that are given already, or that a person needs: they are taken whether there are any or not.
     *
     * @return what the source does not have, if it does not
     */
    Optional<BookedAmount> followHours(Place place, BigDecimal hours, LocalDate from) {
        Optional<BookedAmount> full = place.amount().compareTo(hours) < 0
                ? tooMany(place, hours, from, supplies.of(place.service()))
                : Optional.empty();
        giveHours(place, hours, from);
        return full;
    }

    private Optional<BookedAmount> tooMany(Place place, BigDecimal hours, LocalDate from, ServiceSupply supply) {
        return bookings.findByPlaceIdOrderByDaysFirst(place.id()).stream()
                .filter(booking -> !booking.days().last().isBefore(from))
                .map(booking -> new BookedAmount(
                        booking.source(),
                        later(from, booking.days().first()),
                        booking.days().last(),
                        hours.subtract(booking.amount())))
                .filter(more -> more.amount().signum() > 0
                        && !supply.has(more.source(), new Days(more.first(), more.last()), more.amount()))
                .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void giveHours(Place place, BigDecimal hours, LocalDate from) {
        for (Booking booking : bookings.findByPlaceIdOrderByDaysFirst(place.id())) {
            if (!booking.days().last().isBefore(from)) {
                giveHours(place, booking, hours, from);
            }
        }
        place.take(hours);
    }

    private void giveHours(Place place, Booking booking, BigDecimal hours, LocalDate from) {
        Days days = booking.days();
        Days changed = new Days(later(from, days.first()), days.last());
        if (changed.first().equals(days.first())) {
            booking.take(hours);
        } else {
            booking.goOnUntil(changed.first().minusDays(1));
            bookings.saveAndFlush(new Booking(place, booking.source(), changed, hours));
        }
    }
}
