package uk.homeward.capacity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CapacityUnit;

/**
 * What a service has, and who waits for it: figures without people.
 *
 * @param commissionedBy who commissions it, in words (KEN-10)
 * @param oldestWait since when the one who has waited longest has waited
 */
public record ServiceCapacity(
        String service,
        String name,
        String commissionedBy,
        CapacityUnit unit,
        List<SourceCapacity> sources,
        long waiting,
        long waitingUrgently,
        @Nullable Instant oldestWait) {}
