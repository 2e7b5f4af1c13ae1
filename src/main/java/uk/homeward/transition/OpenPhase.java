package uk.homeward.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A phase in which activity may move since somebody opened it. */
@Entity
@Immutable
@IdClass(OpenPhase.Key.class)
@Table(name = "transition_phase")
class OpenPhase {

    record Key(String transition, int phase) {}

    @Id
    private String transition;

    @Id
    private int phase;

    private LocalDate openedOn;
    private String openedBy;

    @SuppressWarnings("NullAway.Init")
    protected OpenPhase() {}

    OpenPhase(String transition, int phase, LocalDate openedOn, String openedBy) {
        this.transition = transition;
        this.phase = phase;
        this.openedOn = openedOn;
        this.openedBy = openedBy;
    }

    int phase() {
        return phase;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String openedBy() {
        return openedBy;
    }
}
