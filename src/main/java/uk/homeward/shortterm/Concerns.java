package uk.homeward.shortterm;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Concerns extends Repository<Concern, Long> {

    Concern save(Concern concern);

    /** The oldest first: whoever was worried first is answered first. */
    List<Concern> findByEpisodeIdAndAnsweredOnIsNullOrderById(long episodeId);

    List<Concern> findByEpisodeIdOrderByIdDesc(long episodeId);
}
