package uk.homeward.capacity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;

/** Somebody's place in a service, from the request until it is given back. */
@Entity
@Table(name = "capacity_place")
class Place {

    static final Set<PlaceStatus> IN_LINE = EnumSet.of(PlaceStatus.WAITING, PlaceStatus.SPOT_ASKED);

    /** How often others may be placed before one who is ahead of them; then what comes free is kept for that one. */
    static final int PATIENCE = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "capacity_place_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String reference;
    private String caseReference;
    private String service;
    private boolean urgent;
    private Instant askedAt;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private PlaceStatus status;

    private Days days;
    private BigDecimal amount;
    private int passedOver;
    private boolean spotOpen;

    @Enumerated(EnumType.STRING)
    private @Nullable ContractSource source;

    private @Nullable String provider;

    @Embedded
    private @Nullable PlannedMove plannedMove;

    private @Nullable LocalDate placedOn;
    private @Nullable String spotReason;
    private @Nullable String spotApprover;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(CapacityRequest request, BigDecimal amount, Instant now, LocalDate today) {
        this.reference = request.reference();
        this.caseReference = request.caseReference();
        this.service = request.service();
        this.urgent = request.urgent();
        this.askedAt = now;
        this.askedOn = today;
        this.status = PlaceStatus.WAITING;
        this.days = request.days(today);
        this.amount = amount;
        this.spotOpen = true;
    }

    /** @param by code of the provider that gives it, where one was chosen */
    void place(ContractSource from, @Nullable String by, Days given, LocalDate today) {
        status = PlaceStatus.PLACED;
        source = from;
        provider = by;
        plannedMove = null;
        days = given;
        placedOn = today;
    }

    void placeOnSpot(@Nullable String by, Days given, String reason, String approver, LocalDate today) {
        place(ContractSource.SPOT, by, given, today);
        spotReason = reason;
        spotApprover = approver;
    }

    /** @return whether it had not been asked before */
    boolean askForSpot() {
        boolean first = status == PlaceStatus.WAITING;
        status = PlaceStatus.SPOT_ASKED;
        return first;
    }

    void declineSpot() {
        status = PlaceStatus.WAITING;
        spotOpen = false;
    }

    void passOver() {
        passedOver++;
    }

    boolean isKeptFor() {
        return passedOver >= PATIENCE;
    }

    void moveTo(String other) {
        provider = other;
        plannedMove = null;
    }

    void plan(PlannedMove move) {
        plannedMove = move;
    }

    void run(Days real) {
        days = real;
    }

    void take(BigDecimal changed) {
        amount = changed;
    }

    void end(LocalDate day) {
        status = PlaceStatus.ENDED;
        days = days.atMostUntil(day);
    }

    /** It was given back by mistake. */
    void takeBack(LocalDate until) {
        status = PlaceStatus.PLACED;
        days = new Days(days.first(), until);
    }

    boolean isOver() {
        return status == PlaceStatus.ENDED;
    }

    void cancel() {
        status = PlaceStatus.CANCELLED;
    }

    boolean inLine() {
        return IN_LINE.contains(status);
    }

    boolean placed() {
        return status == PlaceStatus.PLACED;
    }

    long id() {
        return requireNonNull(id);
    }

    String reference() {
        return reference;
    }

    String caseReference() {
        return caseReference;
    }

    String service() {
        return service;
    }

    PlaceStatus status() {
        return status;
    }

    boolean urgent() {
        return urgent;
    }

    boolean spotOpen() {
        return spotOpen;
    }

    BigDecimal amount() {
        return amount;
    }

    Days days() {
        return days;
    }

    ContractSource source() {
        return requireNonNull(source);
    }

    @Nullable
    String provider() {
        return provider;
    }

    @Nullable
    PlannedMove plannedMove() {
        return plannedMove;
    }

    PlacementResult answer() {
        return switch (status) {
            case WAITING -> new PlacementResult.Waiting();
            case SPOT_ASKED -> new PlacementResult.SpotNeeded();
            default -> new PlacementResult.Placed(source, days.first(), days.last());
        };
    }

    PlacementResult answerAgain(String wanted) {
        if (!service.equals(wanted) || !(inLine() || placed())) {
            throw new Conflict(
                    "This service has had a place already, or waits for another one. Open the case to see it.");
        }
        return answer();
    }

    PlaceView view() {
        return new PlaceView(
                reference,
                caseReference,
                service,
                status,
                urgent,
                askedAt,
                days.first(),
                days.last(),
                amount,
                source,
                provider,
                passedOver);
    }
}
