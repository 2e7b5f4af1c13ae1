package uk.homeward.referral;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile.ResponseTimes;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralFact.ReferralReceived;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** A request for support, until it has exactly one destination, and the outcome it led to. */
@Entity
class Referral {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "referral_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String personReference;

    @Embedded
    private Request request;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.RECEIVED;

    private Instant receivedAt;
    private Instant triageDueAt;
    private Instant urgentResponseAt;
    private @Nullable Instant triageEscalatedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Destination proposedRoute;

    @Embedded
    private @Nullable Triage triage;

    private @Nullable String withdrawalReason;
    /** Of the request itself; what the service came to stands beside it, so that the return carries both. */
    private @Nullable String cldOutcome;

    private @Nullable String serviceOutcome;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(String personReference, Request request, ResponseTimes times, Instant receivedAt) {
        this.personReference = personReference;
        this.request = request;
        this.receivedAt = receivedAt;
        Deadlines due = Deadlines.of(request, times);
        this.triageDueAt = receivedAt.plus(due.triage());
        this.urgentResponseAt = receivedAt.plus(due.response());
    }

    void propose(Destination route) {
        expectUntriaged();
        proposedRoute = route;
    }

    /** A decision table proposes, the access team decides; a different decision says why. */
    void expectReasonToOverride(Destination chosen, @Nullable String overrideReason) {
        if (proposedRoute != null && chosen != proposedRoute && overrideReason == null) {
            throw new Refusal(
                    "overrideReason", "This is not the proposed route. Say why you choose another destination.");
        }
    }

    void triage(Triage agreed) {
        expectUntriaged();
        triage = agreed;
        status = agreed.destination().goesOn() ? ReferralStatus.TRIAGED : ReferralStatus.CLOSED;
        cldOutcome = agreed.destination().cldOutcome();
    }

    void expectDischarge(LocalDate on) {
        request = request.discharged(on);
    }

    /** @return whether managers hear of it now: a timer that fires late or twice tells nobody twice */
    boolean escalateTriage(Instant now) {
        if (status != ReferralStatus.RECEIVED || triageEscalatedAt != null) {
            return false;
        }
        triageEscalatedAt = now;
        return true;
    }

    void withdraw(String reason) {
        if (status != ReferralStatus.RECEIVED && status != ReferralStatus.TRIAGED) {
            throw over();
        }
        status = ReferralStatus.WITHDRAWN;
        withdrawalReason = reason;
        // A request that was broken off is not part of the return (data-standards.md 3.1).
        cldOutcome = null;
    }

    /** One that was withdrawn before its service began keeps the outcome of that service, and stays withdrawn. */
    void conclude(String outcome, boolean supportBegan) {
        boolean serviceCancelled = status == ReferralStatus.WITHDRAWN && triage != null && cldOutcome == null;
        if (status != ReferralStatus.TRIAGED && !serviceCancelled) {
            throw status == ReferralStatus.RECEIVED
                    ? new Conflict("This referral has not been triaged yet. Triage it first.")
                    : over();
        }
        if (!serviceCancelled) {
            status = ReferralStatus.CONCLUDED;
        }
        if (supportBegan) {
            serviceOutcome = outcome;
        } else {
            cldOutcome = outcome;
        }
    }

    /** What ended its service was a mistake: the service goes on. */
    void servedAgain() {
        status = ReferralStatus.TRIAGED;
        serviceOutcome = null;
    }

    /** What ended it was a mistake, and no service had begun: it is triaged anew, late as it is. */
    void askedAnew() {
        status = ReferralStatus.RECEIVED;
        triage = null;
        triageEscalatedAt = null;
        withdrawalReason = null;
        cldOutcome = null;
    }

    boolean isWithdrawnBecause(String reason) {
        return isWithdrawn() && reason.equals(withdrawalReason);
    }

    /** What the service came to was corrected. */
    void correctServiceOutcome(String outcome) {
        serviceOutcome = outcome;
    }

    /** Whether it ended, and neither support nor an assessment came of it. */
    boolean hasOwnOutcome() {
        boolean open = status == ReferralStatus.RECEIVED || status == ReferralStatus.TRIAGED;
        return !open && serviceOutcome == null && !isAssessed();
    }

    boolean isWithdrawn() {
        return status == ReferralStatus.WITHDRAWN;
    }

    /** As the national return has it, or why it was withdrawn. */
    @Nullable
    String whatBecameOfIt() {
        return isWithdrawn() ? "Withdrawn: " + withdrawalReason : cldOutcome;
    }

    boolean isAssessed() {
        return triage != null && triage.destination() == Destination.LONG_TERM_ASSESSMENT;
    }

    void correctOutcome(Destination right) {
        triage = triage == null || status != ReferralStatus.CLOSED ? triage : triage.endedAt(right);
        cldOutcome = right.cldOutcome();
    }

    void expectUntriaged() {
        if (status == ReferralStatus.TRIAGED && triage != null) {
            throw new Conflict("%s has already triaged this referral. Open the case to see what was decided."
                    .formatted(triage.by()));
        }
        if (status != ReferralStatus.RECEIVED) {
            throw over();
        }
    }

    private Conflict over() {
        return new Conflict(
                switch (status) {
                    case WITHDRAWN -> "This referral was withdrawn. Make a new one if support is wanted again.";
                    case CLOSED -> "This referral was closed without a service. Make a new one if support is needed.";
                    default -> "This referral is over: its service has ended. Make a new one if support is needed.";
                });
    }

    ReferralStatus status() {
        return status;
    }

    String personReference() {
        return personReference;
    }

    Request request() {
        return request;
    }

    String reference() {
        return Reference.REFERRAL.of(Objects.requireNonNull(id));
    }

    ReferralReceived received() {
        return new ReferralReceived(
                reference(), request.source(), request.trigger(), request.formerPackage() != null, triageDueAt);
    }

    ReferralView view() {
        @Nullable Destination destination = triage == null ? null : triage.destination();
        return new ReferralView(
                reference(),
                personReference,
                request.source(),
                request.trigger(),
                request.urgent(),
                request.area(),
                status,
                receivedAt,
                request.expectedDischargeOn(),
                request.medicallyFitOn(),
                request.formerPackage(),
                request.situation(),
                proposedRoute,
                destination,
                triage == null ? null : triage.overrideReason(),
                triage == null ? null : triage.service(),
                triage == null ? null : triage.purpose(),
                triage == null ? null : triage.lessRestrictiveOption(),
                triage == null ? null : triage.serviceChoiceReason(),
                triage == null ? null : triage.liveServiceChoice(),
                triageDueAt,
                urgentResponseAt,
                RouteOfAccess.of(request.source(), destination == null ? null : destination.route())
                        .cldValue(),
                cldOutcome,
                serviceOutcome);
    }
}
