package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a signature.
 *
 * @param callInWaits whether the decision can still be called in
 * @param inForceOn nothing where it is not approved
 */
public record SignatureEffect(boolean approved, boolean callInWaits, @Nullable LocalDate inForceOn) {}
