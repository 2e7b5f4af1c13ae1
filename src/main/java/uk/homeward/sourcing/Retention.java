package uk.homeward.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Direct Care gives the care, until it is brokered again. */
@Embeddable
record Retention(
        @Enumerated(EnumType.STRING) @Column(name = "retention_reason") RetentionReason reason,
        @Column(name = "rebroker_on") LocalDate until) {}
