package uk.homeward.shortterm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Episodes extends Repository<Episode, Long> {

    Optional<Episode> findById(Long id);

    Episode saveAndFlush(Episode episode);

    boolean existsByRequestPersonReferenceAndStatusIn(String personReference, Collection<EpisodeStatus> statuses);

    List<Episode> findByRequestPersonReferenceAndStatusIn(String personReference, Collection<EpisodeStatus> statuses);

    Optional<Episode> findByRequestReferralReference(String referralReference);

    List<Episode> findByRequestPersonReferenceOrderByIdDesc(String personReference);

    @Query(
            """
            select e from Episode e
            where e.status in (ACCEPTED, ACTIVE, IN_HOSPITAL)
            order by e.support.plannedEndOn nulls last, e.request.plannedStartOn, e.id
            """)
    List<Episode> live();
}
