package uk.homeward.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.gate.GateFact.ExemptionRecorded;
import uk.homeward.refusal.Wording;

/** Recorded once, with its reason and its author, and never changed. */
@Entity
@Immutable
@Table(name = "short_term_exemption")
class Exemption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "short_term_exemption_seq")
    private @Nullable Long id;

    private String personReference;

    @Enumerated(EnumType.STRING)
    private ExemptionGround ground;

    private String reason;
    private String recordedBy;
    private LocalDate recordedOn;

    @SuppressWarnings("NullAway.Init")
    protected Exemption() {}

    Exemption(String personReference, ExemptionRequest asked, String recordedBy, LocalDate today) {
        this.personReference = personReference;
        this.ground = Wording.answered(
                "ground",
                asked.ground(),
                "Choose the ground: end of life, already tried, urgent, or no potential for reablement.");
        this.reason = Wording.required(
                "reason", "The reason", asked.reason(), "Say why this person is exempt from short-term support first.");
        this.recordedBy = recordedBy;
        this.recordedOn = today;
    }

    ExemptionGround ground() {
        return ground;
    }

    /** One that was recorded long ago says nothing about today. */
    boolean counts(LocalDate since) {
        return !recordedOn.isBefore(since);
    }

    GateView.ExemptionView view(LocalDate since) {
        return new GateView.ExemptionView(ground, reason, recordedBy, recordedOn, counts(since));
    }

    ExemptionRecorded recorded() {
        return new ExemptionRecorded(personReference, reason);
    }
}
