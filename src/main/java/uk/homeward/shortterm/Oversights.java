package uk.homeward.shortterm;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Oversights extends Repository<Oversight, Long> {

    Oversight save(Oversight oversight);

    List<Oversight> findByEpisodeIdOrderByIdDesc(long episodeId);
}
