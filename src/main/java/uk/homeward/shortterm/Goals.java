package uk.homeward.shortterm;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Goals extends Repository<Goal, Long> {

    Goal save(Goal goal);

    List<Goal> findByEpisodeIdInOrderByNumber(Collection<Long> episodeIds);
}
