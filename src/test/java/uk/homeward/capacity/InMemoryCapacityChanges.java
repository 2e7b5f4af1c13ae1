package uk.homeward.capacity;

import java.util.List;
import java.util.Objects;
import org.springframework.test.util.ReflectionTestUtils;

/** Changes without a database. */
final class InMemoryCapacityChanges implements CapacityChanges {

    private final List<CapacityChange> changes;

    InMemoryCapacityChanges(List<CapacityChange> changes) {
        this.changes = changes;
    }

    @Override
    public CapacityChange saveAndFlush(CapacityChange change) {
        changes.add(change);
        return change;
    }

    @Override
    public List<CapacityChange> findByService(String service) {
        return changes.stream()
                .filter(change -> Objects.equals(ReflectionTestUtils.getField(change, "service"), service))
                .toList();
    }
}
