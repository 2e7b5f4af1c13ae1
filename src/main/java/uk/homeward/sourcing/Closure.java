package uk.homeward.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a requirement is over, and why.
 *
 * @param from how far it had come
 */
@Embeddable
record Closure(
        @Column(name = "closed_on") LocalDate on,
        @Column(name = "closed_reason") @Nullable String reason,
        @Enumerated(EnumType.STRING) @Column(name = "closed_from") RequirementStatus from) {}
