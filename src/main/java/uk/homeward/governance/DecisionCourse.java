package uk.homeward.governance;

import static uk.homeward.governance.DecisionStatus.CALLED_IN;
import static uk.homeward.governance.DecisionStatus.COMMITTEE_CONSIDERED;
import static uk.homeward.governance.DecisionStatus.IN_FORCE;
import static uk.homeward.governance.DecisionStatus.PROPOSED;
import static uk.homeward.governance.DecisionStatus.REFERRED_BACK;
import static uk.homeward.governance.DecisionStatus.REJECTED;
import static uk.homeward.governance.DecisionStatus.SIGNED;
import static uk.homeward.governance.DecisionStatus.WITHDRAWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.governance.Scrutiny.ScrutinyAnswer;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The way of a decision from the proposal into force, or to its end: what may happen to it next, and what has. */
@Embeddable
class DecisionCourse {

    static final Set<DecisionStatus> UNSIGNED = EnumSet.of(PROPOSED, COMMITTEE_CONSIDERED, CALLED_IN, REFERRED_BACK);
    static final Set<DecisionStatus> OVER = EnumSet.of(REJECTED, WITHDRAWN);

    @Enumerated(EnumType.STRING)
    private DecisionStatus status = PROPOSED;

    @Embedded
    private @Nullable CommitteeOutcome outcome;

    @ElementCollection
    @CollectionTable(name = "decision_signature", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Signature> signatures = new ArrayList<>();

    private @Nullable LocalDate callInEndsOn;
    private @Nullable LocalDate calledInOn;
    private @Nullable String calledInBecause;

    @Embedded
    private @Nullable Scrutiny scrutiny;

    private @Nullable LocalDate inForceOn;
    private @Nullable String withdrawnBecause;

    /** One that is in force already. */
    static DecisionCourse inForce(Signature signature, LocalDate inForceOn) {
        DecisionCourse course = new DecisionCourse();
        course.signatures.add(signature);
        course.inForceOn = inForceOn;
        course.status = IN_FORCE;
        return course;
    }

    CommitteeOutcome consider(CommitteeAnswer told, LocalDate today, String by) {
        if (status != PROPOSED) {
            throw new Conflict("The committee's outcome is recorded already, or the decision is over. Open it to see.");
        }
        outcome = CommitteeOutcome.of(told, today, by);
        status = COMMITTEE_CONSIDERED;
        return outcome;
    }

    /** What the committee said is part of what is signed (KEN-33); called in, it is looked at once more. */
    SignatureEffect sign(
            DecisionHeader paper,
            SigningAnswer told,
            LocalDate today,
            String by,
            WorkingDays workingDays,
            int callInWorkingDays) {
        if (outcome == null) {
            throw new Conflict("The committee has not considered this decision yet. Record its outcome first.");
        }
        if (status != COMMITTEE_CONSIDERED && status != REFERRED_BACK) {
            throw new Conflict("This decision does not wait for a signature. Open it to see how things stand.");
        }
        Signature signature = SigningCheck.signature(told, outcome.consideredOn(), today, by);
        boolean waits = paper.waitsForCallIn() && status == COMMITTEE_CONSIDERED;
        signatures.add(signature);
        if (!signature.approved()) {
            status = REJECTED;
            callInEndsOn = null;
            inForceOn = null;
            return new SignatureEffect(false, false, null);
        }
        status = SIGNED;
        callInEndsOn = waits ? workingDays.after(today, callInWorkingDays) : callInEndsOn;
        // Clear days: neither the day of the signature nor the day on which it takes effect counts.
        inForceOn = waits ? Objects.requireNonNull(callInEndsOn).plusDays(1) : today;
        return new SignatureEffect(true, waits, inForceOn);
    }

    /**
     * Bank holidays have changed, and a call-in that runs is counted again.
     *
     * @return the first day of its authority, where it has moved
     */
    Optional<LocalDate> countCallInAgain(WorkingDays workingDays, int callInWorkingDays, LocalDate today) {
        if (status != SIGNED || calledInOn != null || callInEndsOn == null || callInEndsOn.isBefore(today)) {
            return Optional.empty();
        }
        LocalDate published = signatures.get(signatures.size() - 1).publishedOn();
        LocalDate ends = workingDays.after(published, callInWorkingDays);
        if (ends.equals(callInEndsOn)) {
            return Optional.empty();
        }
        callInEndsOn = ends;
        inForceOn = ends.isBefore(today) ? today : ends.plusDays(1);
        return Optional.of(inForceOn);
    }

    /** Nothing runs ahead of its authority, whatever asks for it (DER-42). */
    LocalDate comeIntoForce(LocalDate today) {
        if (status != SIGNED || inForceOn == null) {
            throw new Conflict("This decision is not signed, so that it cannot be in force.");
        }
        if (today.isBefore(inForceOn)) {
            throw new Conflict("The decision can be called in until %s. It is in force after that."
                    .formatted(Wording.day(inForceOn.minusDays(1))));
        }
        status = IN_FORCE;
        return inForceOn;
    }

    /** @return why */
    String callIn(DecisionHeader paper, @Nullable String reason, LocalDate today) {
        String why = Wording.required("reason", "The reason", reason, "Say who calls it in, as a role, and why.");
        if (!paper.waitsForCallIn()) {
            throw new Conflict(
                    paper.keyDecision()
                            ? "The call-in of this decision was waived. It cannot be called in."
                            : "Only a key decision can be called in, and this is none.");
        }
        if (calledInOn != null) {
            throw new Conflict(
                    "This decision was called in on %s. That is possible once.".formatted(Wording.day(calledInOn)));
        }
        if (status != SIGNED || callInEndsOn == null || today.isAfter(callInEndsOn)) {
            throw new Conflict(
                    signatures.isEmpty()
                            ? "This decision is not signed yet. It can be called in when it is."
                            : "The time for call-in is over. Open the decision to see how things stand.");
        }
        calledInOn = today;
        calledInBecause = why;
        inForceOn = null;
        status = CALLED_IN;
        return why;
    }

    /** It stands, falls, or goes back to whoever signed it. What stands is in force at once. */
    Scrutiny scrutinise(ScrutinyAnswer told, LocalDate today, String by) {
        if (status != CALLED_IN) {
            throw new Conflict("No call-in of this decision waits for its outcome. Open it to see how things stand.");
        }
        scrutiny = Scrutiny.of(told, Objects.requireNonNull(calledInOn), today, by);
        switch (scrutiny.outcome()) {
            case STANDS -> {
                status = IN_FORCE;
                inForceOn = today;
            }
            case REFERRED_BACK -> status = REFERRED_BACK;
            case UPHELD -> {
                status = REJECTED;
                callInEndsOn = null;
            }
        }
        return scrutiny;
    }

    /** @return why */
    String withdraw(@Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the proposal is withdrawn.");
        if (!UNSIGNED.contains(status)) {
            throw new Conflict(
                    OVER.contains(status)
                            ? "This decision is over already. Open it to see why."
                            : "This decision is signed. Propose another that takes over from it.");
        }
        withdrawnBecause = why;
        status = WITHDRAWN;
        return why;
    }

    void expectNotOver() {
        if (OVER.contains(status)) {
            throw new Conflict("This decision is over. Record the engagement with the proposal that takes its place.");
        }
    }

    DecisionStatus status() {
        return status;
    }

    @Nullable
    CommitteeOutcome outcome() {
        return outcome;
    }

    List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    @Nullable
    LocalDate callInEndsOn() {
        return callInEndsOn;
    }

    @Nullable
    LocalDate calledInOn() {
        return calledInOn;
    }

    @Nullable
    String calledInBecause() {
        return calledInBecause;
    }

    @Nullable
    Scrutiny scrutiny() {
        return scrutiny;
    }

    @Nullable
    LocalDate inForceOn() {
        return inForceOn;
    }

    @Nullable
    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
