package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Weeks extends Repository<Week, Long> {

    Week saveAndFlush(Week week);

    List<Week> findByEpisodeIdInOrderByWeekFrom(Collection<Long> episodeIds);

    Optional<Week> findByEpisodeIdAndWeekFrom(long episodeId, LocalDate weekFrom);
}
