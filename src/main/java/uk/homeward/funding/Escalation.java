package uk.homeward.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;

/** A request that would have passed a ceiling. It waits for a manager; nothing is committed. */
@Entity
@Table(name = "funding_escalation")
class Escalation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "funding_escalation_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String reference;
    private String caseReference;
    private String service;

    @Enumerated(EnumType.STRING)
    private ContractSource source;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private long amount;
    private long missing;
    private Instant askedAt;
    private String askedBy;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;
    private @Nullable String closeReason;

    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    // The rest is set where it is asked again.
    @SuppressWarnings("NullAway.Init")
    Escalation(Shortage shortage, Instant at, String by) {
        this.caseReference = shortage.caseReference();
        askAgain(shortage, at, by);
    }

    void askAgain(Shortage shortage, Instant at, String by) {
        reference = shortage.reference();
        service = shortage.service();
        source = shortage.source();
        startsOn = shortage.days().from();
        endsOn = shortage.days().until();
        amount = shortage.amount().pence();
        missing = shortage.missing().pence();
        askedAt = at;
        askedBy = by;
    }

    boolean asksFor(Shortage shortage) {
        return Objects.equals(service, shortage.service())
                && source == shortage.source()
                && startsOn.equals(shortage.days().from())
                && endsOn.equals(shortage.days().until())
                && amount == shortage.amount().pence();
    }

    void close(LocalDate on, String by, String reason) {
        closedOn = on;
        closedBy = by;
        closeReason = reason;
    }

    String caseReference() {
        return caseReference;
    }

    EscalationView view() {
        return new EscalationView(
                reference,
                caseReference,
                service,
                source,
                startsOn,
                endsOn,
                new Money(amount).inPounds(),
                new Money(missing).inPounds(),
                askedAt,
                askedBy,
                closedOn,
                closedBy,
                closeReason);
    }
}
