package uk.homeward.shortterm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** A therapist looked at how support goes, though nobody had raised a concern. */
@Entity
@Table(name = "oversight")
class Oversight {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oversight_seq")
    private @Nullable Long id;

    private long episodeId;
    private LocalDate heldOn;
    private String heldBy;

    @Enumerated(EnumType.STRING)
    private OversightFinding finding;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Oversight() {}

    Oversight(long episodeId, @Nullable OversightFinding found, @Nullable String note, String by, LocalDate today) {
        this.episodeId = episodeId;
        this.heldOn = today;
        this.heldBy = by;
        this.finding = Wording.answered("oversightFinding", found, "Say what you found.");
        this.note = Wording.required(
                "oversightNote",
                "The note",
                note,
                "Say what you looked at, and what those who give support should do.");
    }

    long episodeId() {
        return episodeId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    OversightView view() {
        return new OversightView(heldOn, heldBy, finding.label(), note);
    }
}
