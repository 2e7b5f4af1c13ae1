package uk.homeward.decommissioning;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface MovedPersons extends Repository<MovedPerson, Long> {

    MovedPerson saveAndFlush(MovedPerson moved);

    Optional<MovedPerson> findById(Long episodeId);

    Page<MovedPerson> findByDecommissioningIdOrderByMovedOnDescEpisodeIdDesc(long decommissioningId, Pageable page);
}
