package uk.homeward.transfer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.sourcing.AwardStatus;
import uk.homeward.sourcing.AwardView;
import uk.homeward.sourcing.SourcingLookup;

/** Who was found to take over, and is to start. */
@Component
class FoundProvider {

    private final SourcingLookup sourcing;

    FoundProvider(SourcingLookup sourcing) {
        this.sourcing = sourcing;
    }

    Optional<AwardView> of(@Nullable String requirement) {
        return Optional.ofNullable(requirement).stream()
                .flatMap(known -> sourcing.find(known).awards().stream())
                .filter(one -> one.status() == AwardStatus.AWAITING_START)
                .findFirst();
    }
}
