package uk.homeward.commissioning;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Written once: what is put right is another one, and the newest of a subject counts. */
@Entity
@Immutable
@Table(name = "commissioning_note")
class CommissioningNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commissioning_note_seq")
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String subject;
    private LocalDate onDay;
    private @Nullable BigDecimal pounds;
    private String answer;
    private String note;
    private String recordedBy;
    private LocalDate recordedOn;

    @SuppressWarnings("NullAway.Init")
    protected CommissioningNote() {}

    /** @param subject what it is about, for example the code of a framework or of a point of the checklist */
    @SuppressWarnings("NullAway.Init") // whoever keeps it is told by recorded()
    CommissioningNote(NoteKind kind, String subject, LocalDate onDay, String answer, String note) {
        this.kind = kind;
        this.subject = subject;
        this.onDay = onDay;
        this.answer = answer;
        this.note = note;
    }

    CommissioningNote amount(BigDecimal amount) {
        this.pounds = amount;
        return this;
    }

    CommissioningNote recorded(String by, LocalDate on) {
        this.recordedBy = by;
        this.recordedOn = on;
        return this;
    }

    CommissioningNoteView view() {
        return new CommissioningNoteView(
                requireNonNull(id), kind, subject, onDay, pounds, answer, note, recordedBy, recordedOn);
    }
}
