package uk.homeward.decommissioning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A phase has come up: are enough people recruited and trained to take its activity over (KEN-22)? */
@Entity
@Table(name = "decommissioning_phase")
class PhaseQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decommissioning_phase_seq")
    private @Nullable Long id;

    private long decommissioningId;
    private int phase;
    private LocalDate askedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable Boolean ready;
    private @Nullable BigDecimal hours;
    private @Nullable BigDecimal deployable;
    private @Nullable String authority;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected PhaseQuestion() {}

    PhaseQuestion(long decommissioningId, int phase, LocalDate askedOn) {
        this.decommissioningId = decommissioningId;
        this.phase = phase;
        this.askedOn = askedOn;
    }

    /** @param moved hours a week that move; nothing where it is not ready */
    void answer(
            @Nullable BigDecimal moved,
            BigDecimal deployableThen,
            @Nullable String decision,
            @Nullable String why,
            LocalDate today,
            String by) {
        ready = moved != null;
        hours = moved;
        deployable = deployableThen;
        authority = decision;
        note = why;
        answeredOn = today;
        answeredBy = by;
    }

    boolean isOpen() {
        return answeredOn == null;
    }

    /** Asked again only after a while. */
    boolean isRecent(LocalDate today, int days) {
        return answeredOn == null || answeredOn.plusDays(days).isAfter(today);
    }

    int phase() {
        return phase;
    }

    DecommissioningView.Answer view() {
        return new DecommissioningView.Answer(
                phase, askedOn, answeredOn, answeredBy, ready, hours, deployable, authority, note);
    }
}
