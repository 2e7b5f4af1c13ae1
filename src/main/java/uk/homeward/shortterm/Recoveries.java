package uk.homeward.shortterm;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Recoveries extends Repository<Episode, Long> {

    @Query(
            """
            select new uk.homeward.shortterm.Recovery(
                       year(e.ending.on),
                       month(e.ending.on),
                       count(distinct e.id),
                       count(distinct case when e.ending.sequel = NO_SUPPORT_NEEDED then e.id end),
                       avg(g.exitScore - g.entryScore))
            from Episode e left join Goal g on g.episodeId = e.id
            where e.status = ENDED and e.ending.reason not in (DIED, REPLACED)
            group by year(e.ending.on), month(e.ending.on)
            order by 1, 2
            """)
    List<Recovery> byMonth();
}
