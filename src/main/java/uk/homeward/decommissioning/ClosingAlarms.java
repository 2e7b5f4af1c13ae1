package uk.homeward.decommissioning;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClosingAlarms extends Repository<ClosingAlarm, Long> {

    ClosingAlarm saveAndFlush(ClosingAlarm alarm);

    List<ClosingAlarm> findByDecommissioningIdOrderById(long decommissioningId);

    Optional<ClosingAlarm> findByDecommissioningIdAndOverOnIsNull(long decommissioningId);
}
