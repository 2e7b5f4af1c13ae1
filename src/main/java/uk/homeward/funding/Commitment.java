package uk.homeward.funding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** Money that is promised for one thing, in parts that add up. */
@Entity
@Table(name = "commitment")
class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String reference;
    private String caseReference;
    private String service;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    @Enumerated(EnumType.STRING)
    private ContractSource source;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private LocalDate startsOn;
    private LocalDate endsOn;

    /** Earlier than its last day where support goes on past its planned end. */
    private LocalDate plannedUntil;

    private long amount;
    private long actual;
    private boolean ownSplit;
    private @Nullable String reason;
    private @Nullable String approvedBy;
    private @Nullable String exitPlan;

    @Embedded
    private CommitmentPricing pricing;

    private LocalDate committedOn;
    private String committedBy;
    private @Nullable LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "commitment_part", joinColumns = @JoinColumn(name = "commitment_id"))
    @MapKeyColumn(name = "budget_id")
    private Map<String, CommitmentPart> parts = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(CheckedCommitment need, String by, LocalDate today) {
        this.reference = need.reference();
        this.caseReference = need.caseReference();
        this.service = need.service();
        this.kind = need.kind();
        this.source = need.source();
        this.state = CommitmentState.COMMITTED;
        this.startsOn = need.days().from();
        this.endsOn = need.days().until();
        this.plannedUntil = endsOn;
        this.ownSplit = need.ownSplit();
        this.reason = need.reason();
        this.approvedBy = need.approvedBy();
        this.exitPlan = need.exitPlan();
        this.pricing = need.pricing();
        this.committedOn = today;
        this.committedBy = by;
    }

    void expectLive() {
        if (state != CommitmentState.COMMITTED) {
            throw new Conflict("This commitment ended on %s. Commit anew what is still needed."
                    .formatted(Wording.day(requireNonNull(endedOn))));
        }
    }

    void put(String budget, CommitmentPart part) {
        if (part.equals(CommitmentPart.NONE)) {
            parts.remove(budget);
        } else {
            parts.put(budget, part);
        }
        amount = parts.values().stream().mapToLong(CommitmentPart::amountPence).sum();
        actual = parts.values().stream().mapToLong(CommitmentPart::actualPence).sum();
    }

    void runUntil(LocalDate day) {
        endsOn = day;
        plannedUntil = day;
    }

    /** The life that it pays for goes on otherwise. */
    void follow(ContractSource from, FundedDays days, CommitmentPricing counted) {
        source = from;
        startsOn = days.from();
        runUntil(days.until());
        pricing = counted;
    }

    /** Nobody has planned that it goes on, and nobody has ended it. */
    void overruns(LocalDate planned) {
        plannedUntil = planned;
    }

    LocalDate plannedUntil() {
        return plannedUntil;
    }

    void followedBy(@Nullable String plan) {
        exitPlan = plan == null ? exitPlan : plan;
    }

    void boughtOnSpot(@Nullable String why, @Nullable String by) {
        reason = why;
        approvedBy = by;
    }

    boolean paid() {
        return actual != 0;
    }

    void end(LocalDate on) {
        state = on.isBefore(startsOn) ? CommitmentState.RELEASED : CommitmentState.ENDED;
        endedOn = on;
        if (on.isBefore(endsOn) && !on.isBefore(startsOn)) {
            endsOn = on;
        }
    }

    /** It was ended by mistake. */
    boolean goOn() {
        boolean over = state == CommitmentState.ENDED;
        if (over) {
            state = CommitmentState.COMMITTED;
            endedOn = null;
        }
        return over;
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

    CommitmentKind kind() {
        return kind;
    }

    ContractSource source() {
        return source;
    }

    CommitmentState state() {
        return state;
    }

    FundedDays days() {
        return new FundedDays(startsOn, endsOn);
    }

    Money amount() {
        return new Money(amount);
    }

    Money actual() {
        return new Money(actual);
    }

    boolean ownSplit() {
        return ownSplit;
    }

    CommitmentPricing pricing() {
        return pricing;
    }

    @Nullable
    String exitPlan() {
        return exitPlan;
    }

    Map<String, CommitmentPart> parts() {
        return new TreeMap<>(parts);
    }

    CommitmentPart part(String budget) {
        return parts.getOrDefault(budget, CommitmentPart.NONE);
    }

    CommitmentView view(FundingLines lines) {
        return new CommitmentView(
                reference,
                caseReference,
                service,
                source,
                state,
                startsOn,
                endsOn,
                amount().inPounds(),
                actual().inPounds(),
                parts().entrySet().stream()
                        .map(part -> lines.view(part.getKey(), part.getValue()))
                        .toList(),
                reason,
                approvedBy,
                exitPlan,
                committedOn,
                committedBy,
                endedOn);
    }
}
