package uk.homeward.sourcing;

import java.util.Optional;

/** The decision table {@code retention-reason} (DER-10 to DER-12). */
public interface RetentionDecision {

    /** @return nothing where Direct Care is not asked */
    Optional<RetentionReason> decide(boolean endOfLife, boolean crisisResponse, boolean providerAble);
}
