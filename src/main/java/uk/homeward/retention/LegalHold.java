package uk.homeward.retention;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** Nothing of a person, or of one case, is deleted until somebody releases it. */
@Entity
@Table(name = "legal_hold")
class LegalHold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String reference;
    private String reason;
    private LocalDate heldSince;
    private String placedBy;
    private LocalDate placedOn;
    private @Nullable String releasedBy;
    private @Nullable LocalDate releasedOn;
    private @Nullable String releaseReason;

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    LegalHold(String reference, String reason, LocalDate heldSince, String placedBy, LocalDate placedOn) {
        this.reference = reference;
        this.reason = reason;
        this.heldSince = heldSince;
        this.placedBy = placedBy;
        this.placedOn = placedOn;
    }

    void release(String why, String by, LocalDate on) {
        if (releasedOn != null) {
            throw new Conflict(
                    "%s has released this hold already, on %s.".formatted(releasedBy, Wording.day(releasedOn)));
        }
        releaseReason = why;
        releasedBy = by;
        releasedOn = on;
    }

    /** It goes with the cases that become somebody else's. */
    LegalHold alsoFor(String person) {
        return new LegalHold(person, reason, heldSince, placedBy, placedOn);
    }

    LegalHoldView view() {
        return new LegalHoldView(
                Reference.HOLD.of(requireNonNull(id)),
                reference,
                reason,
                heldSince,
                placedBy,
                placedOn,
                releasedBy,
                releasedOn,
                releaseReason);
    }
}
