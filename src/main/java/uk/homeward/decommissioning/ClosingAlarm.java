package uk.homeward.decommissioning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The service will not be empty in time, and what somebody chose to do about it. */
@Entity
@Table(name = "decommissioning_alarm")
class ClosingAlarm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decommissioning_alarm_seq")
    private @Nullable Long id;

    private long decommissioningId;
    private LocalDate foundOn;
    private LocalDate closesOn;
    private @Nullable LocalDate projectedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskChoice choice;

    private @Nullable String reason;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate overOn;

    @SuppressWarnings("NullAway.Init")
    protected ClosingAlarm() {}

    ClosingAlarm(long decommissioningId, LocalDate foundOn, LocalDate closesOn, @Nullable LocalDate projectedOn) {
        this.decommissioningId = decommissioningId;
        this.foundOn = foundOn;
        this.closesOn = closesOn;
        this.projectedOn = projectedOn;
    }

    void answer(@Nullable RiskChoice chosen, @Nullable String why, LocalDate today, String by) {
        if (choice != null) {
            throw new Conflict(
                    "This alarm is answered: %s. Open the page of the service to see why.".formatted(choice.label()));
        }
        RiskChoice picked = Wording.answered("riskChoice", chosen, "Choose what is to be done.");
        reason = Wording.required("riskReason", "The reason", why, "Say why this is the right choice.");
        choice = picked;
        answeredOn = today;
        answeredBy = by;
    }

    boolean isUnanswered() {
        return choice == null;
    }

    /** The projection is in time again. */
    void over(LocalDate today) {
        overOn = today;
    }

    /** It is late once more, before anybody has answered. */
    void again(LocalDate closing, @Nullable LocalDate projected) {
        closesOn = closing;
        projectedOn = projected;
        overOn = null;
    }

    DecommissioningView.Alarm view() {
        return new DecommissioningView.Alarm(
                foundOn, closesOn, projectedOn, choice, reason, answeredOn, answeredBy, overOn);
    }
}
