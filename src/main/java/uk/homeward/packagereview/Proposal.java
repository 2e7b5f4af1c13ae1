package uk.homeward.packagereview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a review proposes, and how a manager answered. */
@Embeddable
public record Proposal(
        @Column(name = "proposal") @Enumerated(EnumType.STRING) State state,
        @Column(name = "proposal_answer_due") LocalDate answerBy,
        @Column(name = "proposal_answered_by") @Nullable String answeredBy,
        @Column(name = "proposal_answered_on") @Nullable LocalDate answeredOn,
        @Column(name = "proposal_answer") @Nullable String words) {

    public enum State {
        WAITING("Waits for a manager"),
        APPROVED("Approved"),
        REFUSED("Not approved"),
        OVERTAKEN("Overtaken");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Proposal waiting(LocalDate answerBy) {
        return new Proposal(State.WAITING, answerBy, null, null, null);
    }

    boolean waits() {
        return state == State.WAITING;
    }

    Proposal answered(boolean approved, String by, LocalDate on, @Nullable String why) {
        return new Proposal(approved ? State.APPROVED : State.REFUSED, answerBy, by, on, why);
    }

    Proposal overtaken(LocalDate on, String why) {
        return new Proposal(State.OVERTAKEN, answerBy, null, on, why);
    }
}
