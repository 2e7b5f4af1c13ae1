package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Bookings extends Repository<Booking, Long> {

    Booking saveAndFlush(Booking booking);

    void delete(Booking booking);

    List<Booking> findByPlaceIdOrderByDaysFirst(long placeId);

    /** Summed and read as values, so that nothing loaded before the lock is taken for what holds behind it. */
    @Query(
            "select new uk.homeward.capacity.BookedAmount(b.source, b.days.first, b.days.last, sum(b.amount)) from Booking b where b.service = :service and b.days.last >= :since group by b.source, b.days.first, b.days.last")
    List<BookedAmount> taken(String service, LocalDate since);

    /** Read as values too: of one place, in the order of its days. */
    @Query(
            "select new uk.homeward.capacity.BookedAmount(b.source, b.days.first, b.days.last, b.amount) from Booking b where b.placeId = :placeId order by b.days.first")
    List<BookedAmount> held(long placeId);

    /** Of places whose last day is over and which nobody has given back: support goes on in them. */
    @Query(
            "select new uk.homeward.capacity.BookedAmount(p.source, min(p.days.first), max(p.days.last), sum(p.amount)) from Place p where p.service = :service and p.status = PLACED and p.days.last < :today group by p.source")
    List<BookedAmount> overdue(String service, LocalDate today);
}
