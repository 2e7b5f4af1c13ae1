package uk.homeward.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One long-term start that the gate let pass. Written by {@link GatePasses#pass} only. */
@Entity
@Immutable
@Table(name = "short_term_passing")
class GatePass {

    @Id
    private String reference;

    private String personReference;

    @Enumerated(EnumType.STRING)
    private GateGround ground;

    private LocalDate passedOn;
    private String passedBy;

    @SuppressWarnings("NullAway.Init")
    protected GatePass() {}
}
