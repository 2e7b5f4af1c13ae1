package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Alarms extends Repository<Episode, Long> {

    /** Also while an extension waits for an answer: it is not decided. */
    @Query(
            """
            select e from Episode e
            where e.status = ACTIVE
              and e.request.service in :services
              and e.support.plannedEndOn < :today
              and (e.reviewing.decision is null or e.reviewing.decision = EXTEND)
            order by e.id
            """)
    List<Episode> drifting(Collection<String> services, LocalDate today);

    @Query(
            """
            select e from Episode e
            where e.status = ACTIVE
              and e.request.service = :service
              and e.support.startedOn <= :startedBy
            order by e.id
            """)
    List<Episode> startedBy(String service, LocalDate startedBy);

    /** @return 1 where it is news, 0 where it was told before */
    @Modifying
    @NativeQuery(
            """
            insert into episode_alarm (episode_id, kind, since, found_on) values (:episode, :kind, :since, :today)
            on conflict do nothing
            """)
    int keep(long episode, String kind, LocalDate since, LocalDate today);
}
