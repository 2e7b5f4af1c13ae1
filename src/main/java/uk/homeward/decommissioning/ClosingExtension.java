package uk.homeward.decommissioning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A service goes on longer, by a decision of its own (KEN-12). */
@Entity
@Immutable
@Table(name = "decommissioning_extension")
class ClosingExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decommissioning_extension_seq")
    private @Nullable Long id;

    private long decommissioningId;
    private LocalDate beforeThat;
    private LocalDate until;
    private String authority;
    private String reason;
    private LocalDate decidedOn;
    private String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected ClosingExtension() {}

    ClosingExtension(
            long decommissioningId,
            LocalDate beforeThat,
            LocalDate until,
            String authority,
            String reason,
            LocalDate decidedOn,
            String decidedBy) {
        this.decommissioningId = decommissioningId;
        this.beforeThat = beforeThat;
        this.until = until;
        this.authority = authority;
        this.reason = reason;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
    }

    String authority() {
        return authority;
    }

    DecommissioningView.Extended view() {
        return new DecommissioningView.Extended(beforeThat, until, authority, reason, decidedOn, decidedBy);
    }
}
