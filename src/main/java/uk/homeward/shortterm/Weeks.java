package uk.homeward.shortterm;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Weeks extends Repository<Week, Long> {

    Week save(Week week);

    List<Week> findByEpisodeIdInOrderByRecordedOnAscIdAsc(Collection<Long> episodeIds);
}
