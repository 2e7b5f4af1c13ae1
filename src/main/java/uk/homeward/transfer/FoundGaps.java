package uk.homeward.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;

interface FoundGaps extends Repository<FoundGap, Long> {

    FoundGap saveAndFlush(FoundGap gap);

    Optional<FoundGap> findById(long id);

    /** The newest last. */
    List<FoundGap> findByWaveIdOrderById(long wave);

    /** The newest of each need. */
    default Map<CareNeed, FoundGap> newest(long waveId) {
        return findByWaveIdOrderById(waveId).stream()
                .collect(Collectors.toMap(FoundGap::need, Function.identity(), (older, newer) -> newer));
    }
}
