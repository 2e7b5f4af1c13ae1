package uk.homeward.decommissioning;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ClosingExtensions extends Repository<ClosingExtension, Long> {

    ClosingExtension saveAndFlush(ClosingExtension extension);

    List<ClosingExtension> findByDecommissioningIdOrderById(long decommissioningId);
}
