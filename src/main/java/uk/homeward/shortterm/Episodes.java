package uk.homeward.shortterm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Episodes extends Repository<Episode, Long> {

    Optional<Episode> findById(Long id);

    Episode saveAndFlush(Episode episode);

    boolean existsByRequestPersonReferenceAndStatusIn(String personReference, Collection<EpisodeStatus> statuses);

    List<Episode> findByRequestPersonReferenceAndStatusIn(String personReference, Collection<EpisodeStatus> statuses);

    Optional<Episode> findFirstByRequestReferralReferenceOrderByIdDesc(String referralReference);

    List<Episode> findByIdIn(Collection<Long> ids);

    List<Episode> findByRequestPersonReferenceOrderByIdDesc(String personReference);
}
