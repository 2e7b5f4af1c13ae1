package uk.homeward.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a requirement is over, and why. */
@Embeddable
record Closure(@Column(name = "closed_on") LocalDate on, @Column(name = "closed_reason") @Nullable String reason) {}
