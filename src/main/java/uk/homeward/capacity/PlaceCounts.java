package uk.homeward.capacity;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is counted over all places, month by month: never one of them. */
interface PlaceCounts extends Repository<Place, Long> {

    @Query(
            "select new uk.homeward.capacity.MonthlyPlaceCount(year(p.askedOn), month(p.askedOn), p.service, count(p), 0L) from Place p group by year(p.askedOn), month(p.askedOn), p.service")
    List<MonthlyPlaceCount> askedByMonth();

    @Query(
            "select new uk.homeward.capacity.MonthlyPlaceCount(year(p.placedOn), month(p.placedOn), p.service, count(p), sum(case when p.source = SPOT then 1L else 0L end)) from Place p where p.placedOn is not null group by year(p.placedOn), month(p.placedOn), p.service")
    List<MonthlyPlaceCount> placedByMonth();
}
