package uk.homeward.shortterm;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EpisodeListing extends Repository<Episode, Long> {
    @Query(
            """
            select e from Episode e
            where e.status in (ACCEPTED, ACTIVE, IN_HOSPITAL) and e.request.service = :service
            order by e.support.plannedEndOn nulls last, e.request.plannedStartOn, e.id
            """)
    List<Episode> inService(String service);

    @Query(
            """
            select e from Episode e
            where e.status in (ACCEPTED, ACTIVE, IN_HOSPITAL)
              and (:restart = false or e.request.formerPackage is not null)
            order by e.support.plannedEndOn nulls last, e.request.plannedStartOn, e.id
            """)
    Page<Episode> live(boolean restart, Pageable page);

    @Query(
            """
            select e from Episode e
            where e.request.personReference = :personReference
              and (:restart = false or e.request.formerPackage is not null)
            order by e.id desc
            """)
    Page<Episode> ofPerson(String personReference, boolean restart, Pageable page);
}
