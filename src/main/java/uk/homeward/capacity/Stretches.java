package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Stretches extends Repository<Stretch, Long> {

    Stretch saveAndFlush(Stretch stretch);

    void delete(Stretch stretch);

    List<Stretch> findByPlaceIdOrderByFirstDay(long placeId);

    /** Summed and read as values, so that nothing loaded before the lock is taken for what holds behind it. */
    @Query(
            "select new uk.homeward.capacity.Taken(s.source, s.firstDay, s.lastDay, sum(s.amount)) from Stretch s where s.service = :service and s.lastDay >= :since group by s.source, s.firstDay, s.lastDay")
    List<Taken> taken(String service, LocalDate since);

    /** Of places whose last day is over and which nobody has given back: support goes on in them. */
    @Query(
            "select new uk.homeward.capacity.Taken(p.source, min(p.firstDay), max(p.lastDay), sum(p.amount)) from Place p where p.service = :service and p.status = PLACED and p.lastDay < :today group by p.source")
    List<Taken> overdue(String service, LocalDate today);
}
