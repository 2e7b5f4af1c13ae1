package uk.homeward.packageend;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end was a mistake, or was not wanted any more. */
@Embeddable
public record EndWithdrawal(LocalDate withdrawnOn, String withdrawnBy, @Nullable String withdrawnBecause) {}
