package uk.homeward.capacity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** Bookings without a database. */
final class InMemoryBookings implements Bookings {

    private final List<Booking> bookings;
    private final List<Place> places;

    InMemoryBookings(List<Booking> bookings, List<Place> places) {
        this.bookings = bookings;
        this.places = places;
    }

    static Place place(List<Place> places, Booking booking) {
        long id = (long) requireNonNull(ReflectionTestUtils.getField(booking, "placeId"));
        return places.get((int) id - 1);
    }

    /** What the database holds to: no booking ends before it begins, and nobody has two places on one day. */
    void expectSound() {
        for (Booking booking : bookings) {
            assertThat(booking.days().last()).isAfterOrEqualTo(booking.days().first());
        }
        for (Place place : places) {
            LocalDate before = LocalDate.MIN;
            for (Booking booking : findByPlaceIdOrderByDaysFirst(place.id())) {
                assertThat(booking.days().first()).isAfter(before);
                before = booking.days().last();
            }
        }
    }

    @Override
    public Booking saveAndFlush(Booking booking) {
        bookings.add(booking);
        return booking;
    }

    @Override
    public void delete(Booking booking) {
        bookings.remove(booking);
    }

    @Override
    public List<BookedAmount> held(long placeId) {
        return findByPlaceIdOrderByDaysFirst(placeId).stream()
                .map(booking -> new BookedAmount(
                        booking.source(), booking.days().first(), booking.days().last(), booking.amount()))
                .toList();
    }

    @Override
    public List<Booking> findByPlaceIdOrderByDaysFirst(long placeId) {
        return bookings.stream()
                .filter(booking -> place(places, booking).id() == placeId)
                .sorted(Comparator.comparing(booking -> booking.days().first()))
                .toList();
    }

    @Override
    public List<BookedAmount> taken(String service, LocalDate since) {
        return bookings.stream()
                .filter(booking -> place(places, booking).service().equals(service))
                .filter(booking -> !booking.days().last().isBefore(since))
                .map(booking -> new BookedAmount(
                        booking.source(), booking.days().first(), booking.days().last(), booking.amount()))
                .toList();
    }

    @Override
    public List<BookedAmount> overdue(String service, LocalDate today) {
        return places.stream()
                .filter(place -> place.service().equals(service) && place.placed())
                .filter(place -> place.days().last().isBefore(today))
                .map(place -> new BookedAmount(
                        place.source(), place.days().first(), place.days().last(), place.amount()))
                .toList();
    }
}
