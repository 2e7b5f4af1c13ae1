package uk.homeward.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Whether the contract of a service is extended: decided once. */
@Entity
@Immutable
@Table(name = "contract_decision")
class ContractDecision {

    @Id
    private String service;

    private boolean extended;
    private String reason;
    private LocalDate decidedOn;
    private String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected ContractDecision() {}

    ContractDecision(String service, boolean extended, String reason, LocalDate decidedOn, String decidedBy) {
        this.service = service;
        this.extended = extended;
        this.reason = reason;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
    }

    boolean extended() {
        return extended;
    }

    String reason() {
        return reason;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String decidedBy() {
        return decidedBy;
    }
}
