package uk.homeward.entry;

import static uk.homeward.entry.EntryStatus.CANCELLED;
import static uk.homeward.entry.EntryStatus.EXPECTED;
import static uk.homeward.entry.EntryStatus.JOINED;
import static uk.homeward.entry.EntryStatus.NOT_GOING_AHEAD;
import static uk.homeward.entry.EntryStatus.OFFER_DECLINED;
import static uk.homeward.entry.EntryStatus.SERVICE_AGREED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** The way in of one referral. */
@Entity
class Entry {

    @Id
    private Long referralId;

    // An object, so that a row with a number of its own is known to be new without asking the database.
    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private EntryRoute route;

    @Enumerated(EnumType.STRING)
    private EntryStatus status = EXPECTED;

    @Embedded
    private @Nullable Confirmation confirmation;

    @Embedded
    private @Nullable DeclinedOffer declined;

    private boolean assessmentNeeded;
    private @Nullable String episodeReference;
    private boolean supportAwaited;
    private boolean goesFirst;
    private @Nullable Instant escalatedAt;
    private @Nullable LocalDate readmittedOn;
    private @Nullable String cancellationReason;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(long referralId, EntryRoute route) {
        this.referralId = referralId;
        this.route = route;
    }

    /** @return the first day of support, or nothing if no service is to start */
    Optional<LocalDate> confirm(Confirmation told, boolean needsAssessment) {
        if (confirmation != null) {
            throw new Conflict("%s has already confirmed this. Open the case to see what was agreed."
                    .formatted(confirmation.by()));
        }
        if (status == CANCELLED) {
            throw new Conflict("This was cancelled. Make a new referral if support is wanted again.");
        }
        confirmation = told;
        assessmentNeeded = needsAssessment;
        status = agreed(told.offer());
        supportAwaited = status == SERVICE_AGREED;
        return status == SERVICE_AGREED ? Optional.ofNullable(told.plannedStartOn()) : Optional.empty();
    }

    private static EntryStatus agreed(@Nullable OfferAnswer offer) {
        if (offer == null) {
            return NOT_GOING_AHEAD;
        }
        return offer == OfferAnswer.ACCEPTED ? SERVICE_AGREED : OFFER_DECLINED;
    }

    /** Whoever comes home to care that is still to be agreed is looked after. */
    void decline(DeclinedOffer offer) {
        declined = offer;
        supportAwaited = offer.instead().goesOnAtOnce();
        if (offer.instead() == CareInstead.URGENT_COVER) {
            confirmation = confirmed().bridged();
        }
    }

    Optional<DeclinedOffer> declined() {
        return Optional.ofNullable(declined);
    }

    /** The ward expects another day, which nobody has confirmed: managers hear of it again if nobody does. */
    void expectAnew() {
        escalatedAt = null;
        readmittedOn = null;
    }

    /** The person goes home on another day than was confirmed. */
    void move(Confirmation moved) {
        confirmation = moved;
    }

    /** It turns out that the person has a service already: the referral is added to it. */
    void join(Confirmation told) {
        var unused = confirm(told, false);
        status = JOINED;
        supportAwaited = false;
    }

    void opened(String episode) {
        episodeReference = episode;
    }

    /** It has started, or is not going to. */
    void supportNoLongerAwaited() {
        supportAwaited = false;
    }

    /** The day since which the person has been at home and nobody has come, where it is told after the fact. */
    Optional<LocalDate> homeWithoutSupportSince(LocalDate today) {
        return Optional.ofNullable(confirmation)
                .filter(agreed -> supportAwaited)
                .map(Confirmation::dischargeOn)
                .filter(today::isAfter);
    }

    void cancel(String reason) {
        if (!canBeCancelled()) {
            throw new Conflict("There is nothing left to cancel. Open the case to see how things stand.");
        }
        status = CANCELLED;
        supportAwaited = false;
        cancellationReason = reason;
    }

    /** Before the first visit. Out of hospital, the discharge is then confirmed anew. */
    void backInHospital(LocalDate admittedOn) {
        supportAwaited = false;
        if (route == EntryRoute.STEP_DOWN) {
            status = EXPECTED;
            confirmation = null;
            episodeReference = null;
            readmittedOn = admittedOn;
        }
    }

    /** What ended the way in, or the service before its first visit, was a mistake: it is confirmed anew, ahead of others. */
    void askedAnew() {
        status = EXPECTED;
        confirmation = null;
        declined = null;
        episodeReference = null;
        supportAwaited = false;
        escalatedAt = null;
        cancellationReason = null;
        goesFirst = true;
    }

    /** Asked anew, it may be on another way. */
    Entry by(EntryRoute way) {
        route = status == EXPECTED ? way : route;
        return this;
    }

    boolean goesFirst() {
        return goesFirst;
    }

    boolean canBeCancelled() {
        return status == EXPECTED || status == SERVICE_AGREED;
    }

    /** @return whether managers hear of it now: a timer that fires late or twice tells nobody twice */
    boolean escalate(Instant now) {
        if (status != EXPECTED || escalatedAt != null) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    /** As confirmed. */
    Optional<LocalDate> discharge() {
        return Optional.ofNullable(confirmation).map(Confirmation::dischargeOn);
    }

    Confirmation confirmed() {
        return Objects.requireNonNull(confirmation);
    }

    String episode() {
        return Objects.requireNonNull(episodeReference);
    }

    Optional<LocalDate> plannedStart() {
        return Optional.ofNullable(confirmation).map(Confirmation::plannedStartOn);
    }

    /** The day of discharge, or of the step-up, where somebody has to care for the person until what follows starts. */
    Optional<LocalDate> bridgingNeededFrom() {
        return Optional.ofNullable(confirmation)
                .filter(agreed -> Boolean.TRUE.equals(agreed.bridgingNeeded()))
                .map(agreed -> agreed.dischargeOn() == null ? agreed.start() : agreed.dischargeOn());
    }

    EntryStatus status() {
        return status;
    }

    EntryRoute route() {
        return route;
    }

    EntryView view() {
        return new EntryView(
                Reference.REFERRAL.of(referralId),
                route,
                confirmation == null ? null : confirmation.dischargeOn(),
                confirmation == null ? null : confirmation.offer(),
                assessmentNeeded,
                confirmation == null ? null : confirmation.delayDays(),
                episodeReference,
                declined == null ? null : declined.instead(),
                declined == null ? null : declined.formerSupport(),
                declined == null ? null : declined.saidBy(),
                declined == null ? null : declined.capacity());
    }
}
