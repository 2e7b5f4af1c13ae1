package uk.homeward.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import uk.homeward.sourcing.RetentionReason;

/** Direct Care goes on, for one of three reasons, until a day on which it is looked at again (DER-10 to DER-12, DER-33). */
@Embeddable
record Keeping(
        @Column(name = "retained_for") @Enumerated(EnumType.STRING) RetentionReason reason,
        @Column(name = "rebroker_on") LocalDate until) {}
