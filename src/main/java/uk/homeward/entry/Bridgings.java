package uk.homeward.entry;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Bridgings extends Repository<BridgingCare, Long> {

    BridgingCare saveAndFlush(BridgingCare care);

    Optional<BridgingCare> findById(long referralId);
}
