package uk.homeward.capacity;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CapacityChanges extends Repository<CapacityChange, Long> {

    CapacityChange saveAndFlush(CapacityChange change);

    List<CapacityChange> findByService(String service);
}
