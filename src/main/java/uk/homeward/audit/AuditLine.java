package uk.homeward.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An {@link AuditEntry} as it is kept: written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    private @Nullable Long id;

    private Instant at;
    private String who;
    private String what;
    private String reference;
    private String caseReference;
    private @Nullable String reason;
    private @Nullable String changed;
    private @Nullable String was;
    private @Nullable String became;

    @SuppressWarnings("NullAway.Init")
    protected AuditLine() {}

    AuditLine(AuditEntry entry) {
        at = entry.at();
        who = entry.who();
        what = entry.what();
        reference = entry.reference();
        caseReference = entry.caseReference();
        reason = entry.reason();
        Change change = entry.change();
        if (change != null) {
            changed = change.what();
            was = change.was();
            became = change.became();
        }
    }

    AuditEntry entry() {
        return new AuditEntry(
                at,
                who,
                what,
                reference,
                caseReference,
                reason,
                changed == null ? null : new Change(changed, was, became));
    }
}
