package uk.homeward.shortterm;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.SupportAtHome.ConcernView;

/** A worry about the person's condition (KEN-16), answered by a therapist (KEN-18). */
@Entity
@Table(name = "concern")
class Concern {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_seq")
    private @Nullable Long id;

    private long episodeId;
    private LocalDate raisedOn;
    private String raisedBy;
    private String note;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable String response;

    @SuppressWarnings("NullAway.Init")
    protected Concern() {}

    Concern(long episodeId, @Nullable String note, String by, LocalDate today) {
        this.episodeId = episodeId;
        this.note = Wording.required(
                "concernNote", "The concern", note, "Say what worries you, so that a therapist can answer it.");
        this.raisedBy = by;
        this.raisedOn = today;
    }

    void answer(@Nullable String answer, String by, LocalDate today) {
        response = Wording.required(
                "response",
                "The response",
                answer,
                "Say what is done about the concern, or why nothing has to be done.");
        answeredBy = by;
        answeredOn = today;
    }

    /** In hospital others look after the person: nobody is asked for an answer any more. */
    void overtaken(LocalDate admittedOn, String by, LocalDate today) {
        answer(
                "The person went into hospital on %s before the concern was answered."
                        .formatted(Wording.day(admittedOn)),
                by,
                today);
    }

    ConcernView view() {
        return new ConcernView(raisedOn, raisedBy, note, answeredOn, answeredBy, response);
    }
}
