package uk.homeward.confidentiality;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;

/** Somebody opened a record that was closed to them: for a while, and with a reason that is looked into. */
@Entity
@Table(name = "record_opening")
class RecordOpening {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_opening_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String personReference;
    private String openedBy;
    private String reason;
    private Instant openedAt;
    private Instant openUntil;
    private boolean restricted;
    private @Nullable String lookedIntoBy;
    private @Nullable Instant lookedIntoAt;
    private @Nullable String finding;

    @SuppressWarnings("NullAway.Init")
    protected RecordOpening() {}

    RecordOpening(
            String personReference,
            String openedBy,
            String reason,
            Instant openedAt,
            Instant openUntil,
            boolean restricted) {
        this.personReference = personReference;
        this.openedBy = openedBy;
        this.reason = reason;
        this.openedAt = openedAt;
        this.openUntil = openUntil;
        this.restricted = restricted;
    }

    String personReference() {
        return personReference;
    }

    /** Nobody looks into what they did themselves. */
    void lookInto(String by, Instant at, String found) {
        if (by.equals(openedBy)) {
            throw new Conflict("You opened this record yourself. Somebody else has to look into it.");
        }
        if (lookedIntoAt != null) {
            throw new Conflict("%s has looked into this already.".formatted(lookedIntoBy));
        }
        lookedIntoBy = by;
        lookedIntoAt = at;
        finding = found;
    }

    RecordOpeningView view() {
        return new RecordOpeningView(
                Objects.requireNonNull(id),
                personReference,
                openedBy,
                reason,
                openedAt,
                openUntil,
                restricted,
                lookedIntoBy,
                lookedIntoAt,
                finding);
    }
}
