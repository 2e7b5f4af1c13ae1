package uk.homeward.transfer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FoundGaps extends Repository<FoundGap, Long> {

    FoundGap saveAndFlush(FoundGap gap);

    Optional<FoundGap> findById(long id);

    /** The newest last. */
    List<FoundGap> findByWaveIdOrderById(long wave);
}
