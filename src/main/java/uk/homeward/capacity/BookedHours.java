package uk.homeward.capacity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.HoursPeriod;
import uk.homeward.calendar.WeeklyHours;

/** How many hours somebody's place takes on its days, changed behind the lock of the service. */
@Component
class BookedHours {

    private final Bookings bookings;
    private final ServiceSupplies supplies;

    BookedHours(Bookings bookings, ServiceSupplies supplies) {
        this.bookings = bookings;
        this.supplies = supplies;
    }

    /** @return the days on which other hours are booked, each with what they are more, or less */
    List<BookedAmount> differing(long placeId, WeeklyHours hours) {
        return bookings.held(placeId).stream()
                .flatMap(held -> hours.during(held.first(), held.last()).stream()
                        .map(period -> new BookedAmount(
                                held.source(),
                                period.first(),
                                period.last(),
                                period.hoursPerWeek().subtract(held.amount()))))
                .filter(more -> more.amount().signum() != 0)
                .toList();
    }

    /** @return what the source does not have, if it does not */
    Optional<BookedAmount> tooMany(Place place, List<BookedAmount> wanted) {
        ServiceSupply supply = supplies.of(place.service());
        return wanted.stream()
                .filter(more -> more.amount().signum() > 0
                        && !supply.has(more.source(), new Days(more.first(), more.last()), more.amount()))
                .findFirst();
    }

    /** Hours that are given already, or that a person needs: they are taken whether there are any or not. */
    void give(Place place, WeeklyHours hours) {
        for (Booking booking : bookings.findByPlaceIdOrderByDaysFirst(place.id())) {
            List<HoursPeriod> periods =
                    hours.during(booking.days().first(), booking.days().last());
            booking.goOnUntil(periods.get(0).last());
            booking.take(periods.get(0).hoursPerWeek());
            periods.stream()
                    .skip(1)
                    .forEach(period -> bookings.saveAndFlush(new Booking(
                            place, booking.source(), new Days(period.first(), period.last()), period.hoursPerWeek())));
        }
        place.take(hours.on(place.days().last()));
    }
}
