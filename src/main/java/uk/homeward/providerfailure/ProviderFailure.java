package uk.homeward.providerfailure;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** A provider makes no visits from a moment on. */
@Entity
@Table(name = "provider_failure")
class ProviderFailure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider_failure_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String providerCode;
    private String providerName;

    @Enumerated(EnumType.STRING)
    private FailureCause cause;

    private LocalDateTime lastVisit;
    private String reason;
    private LocalDate toldOn;
    private String toldBy;
    private @Nullable LocalDate overOn;

    @SuppressWarnings("NullAway.Init")
    protected ProviderFailure() {}

    ProviderFailure(
            String providerCode,
            String providerName,
            FailureCause cause,
            LocalDateTime lastVisit,
            String reason,
            LocalDate toldOn,
            String toldBy) {
        this.providerCode = providerCode;
        this.providerName = providerName;
        this.cause = cause;
        this.lastVisit = lastVisit;
        this.reason = reason;
        this.toldOn = toldOn;
        this.toldBy = toldBy;
    }

    /** @return whether that is news */
    boolean end(LocalDate today) {
        boolean news = overOn == null;
        overOn = news ? today : overOn;
        return news;
    }

    /** Somebody else is without care because of it, though everybody was covered. */
    ProviderFailure again(LocalDate today, String by) {
        return new ProviderFailure(providerCode, providerName, cause, lastVisit, reason, today, by);
    }

    boolean running() {
        return overOn == null;
    }

    FailureCause cause() {
        return cause;
    }

    /** @throws Conflict where everybody is covered */
    void expectRunning() {
        if (overOn != null) {
            throw new Conflict(
                    "Everybody is covered already. Hand care over on the case, or record another failure of this provider.");
        }
    }

    String reference() {
        return Reference.FAILURE.of(number());
    }

    long number() {
        return requireNonNull(id);
    }

    String providerCode() {
        return providerCode;
    }

    LocalDateTime lastVisit() {
        return lastVisit;
    }

    String reason() {
        return reason;
    }

    FailureView view(long toCover, long all) {
        return new FailureView(
                reference(), providerCode, providerName, cause, lastVisit, reason, toldOn, overOn, toCover, all);
    }
}
