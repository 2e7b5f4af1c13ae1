package uk.homeward.governance;

import static uk.homeward.governance.DecisionStatus.CALLED_IN;
import static uk.homeward.governance.DecisionStatus.COMMITTEE_CONSIDERED;
import static uk.homeward.governance.DecisionStatus.IN_FORCE;
import static uk.homeward.governance.DecisionStatus.PROPOSED;
import static uk.homeward.governance.DecisionStatus.REJECTED;
import static uk.homeward.governance.DecisionStatus.SIGNED;
import static uk.homeward.governance.DecisionStatus.WITHDRAWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** A decision of the council on its way into force, with everything that stands on its record. */
@Entity
@Table(name = "governance_decision")
class Decision {

    static final Set<DecisionStatus> UNSIGNED = EnumSet.of(PROPOSED, COMMITTEE_CONSIDERED, CALLED_IN);
    static final Set<DecisionStatus> OVER = EnumSet.of(REJECTED, WITHDRAWN);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "governance_decision_seq")
    @SequenceGenerator(name = "governance_decision_seq", sequenceName = "governance_decision_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status = PROPOSED;

    private @Nullable String code;
    private boolean fromProfile;

    @Embedded
    private DecisionHeader paper;

    @Embedded
    private @Nullable ApprovedScope scope;

    @ElementCollection
    @CollectionTable(name = "decision_contact", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Column(name = "contact")
    private List<String> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_resolution", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Resolution> resolutions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_rejected_option", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<RejectedOption> rejectedOptions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_consideration", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "factor")
    @Column(name = "finding")
    private Map<Consideration, String> considerations = new TreeMap<>();

    @Embedded
    private @Nullable CommitteeOutcome outcome;

    @ElementCollection
    @CollectionTable(name = "decision_signature", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Signature> signatures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_engagement", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Engagement> engagements = new ArrayList<>();

    private @Nullable LocalDate callInEndsOn;
    private @Nullable LocalDate calledInOn;
    private @Nullable String calledInBecause;
    private @Nullable LocalDate inForceOn;
    private @Nullable String withdrawnBecause;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(DecisionProposal asked, GovernanceRules rules) {
        code = ProposalCheck.code(asked.code(), rules);
        paper = DecisionHeader.of(asked);
        contacts.addAll(ProposalCheck.contacts(asked.contacts()));
        resolutions.addAll(ProposalCheck.resolutions(asked.resolutions()));
        rejectedOptions.addAll(ProposalCheck.rejectedOptions(asked.rejectedOptions()));
        considerations.putAll(ProposalCheck.considerations(asked.considerations(), rules));
        scope = ApprovedScope.of(ProposalCheck.scope(asked.scope(), code));
    }

    /** One that the council's profile brings with it, as it stands there. */
    static Decision ofProfile(DecisionDefinition decision, GovernanceRules rules) {
        DecisionDefinition.Signature signed = decision.signature();
        Decision made =
                signed == null ? new Decision(DecisionProposal.of(decision), rules) : new Decision(decision, signed);
        made.fromProfile = true;
        return made;
    }

    private Decision(DecisionDefinition decision, DecisionDefinition.Signature signed) {
        code = decision.code();
        paper = DecisionHeader.of(decision);
        contacts.addAll(decision.contacts());
        resolutions.addAll(decision.resolutions());
        rejectedOptions.addAll(decision.rejectedOptions());
        considerations.putAll(decision.considerations());
        scope = ApprovedScope.of(decision.scope());
        signatures.add(Signature.of(signed));
        inForceOn = signed.inForceOn();
        status = IN_FORCE;
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
            SigningAnswer told, LocalDate today, String by, WorkingDays workingDays, int callInWorkingDays) {
        if (outcome == null) {
            throw new Conflict("The committee has not considered this decision yet. Record its outcome first.");
        }
        if (status != COMMITTEE_CONSIDERED && status != CALLED_IN) {
            throw new Conflict("This decision does not wait for a signature. Open it to see how things stand.");
        }
        Signature signature = Signature.of(told, outcome.consideredOn(), today, by);
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

    /** Nothing runs ahead of its authority, whatever asks for it (DER-42). */
    void comeIntoForce(LocalDate today) {
        if (status != SIGNED || inForceOn == null) {
            throw new Conflict("This decision is not signed, so that it cannot be in force.");
        }
        if (today.isBefore(inForceOn)) {
            throw new Conflict("The decision can be called in until %s. It is in force after that."
                    .formatted(Wording.day(inForceOn.minusDays(1))));
        }
        status = IN_FORCE;
    }

    /** @return why */
    String callIn(@Nullable String reason, LocalDate today) {
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

    void heard(Engagement engagement) {
        if (OVER.contains(status)) {
            throw new Conflict("This decision is over. Record the engagement with the proposal that takes its place.");
        }
        engagements.add(engagement);
    }

    /** A decision that only notes, or delegates what nobody approved, lets nothing begin (DER-43). */
    Optional<Approval> approval() {
        if (status != IN_FORCE || resolutions.stream().noneMatch(Resolution::approves)) {
            return Optional.empty();
        }
        return Optional.of(new Approval(
                reference(), paper.title(), Objects.requireNonNull(inForceOn), scope == null ? null : scope.view()));
    }

    String reference() {
        return Reference.DECISION.of(Objects.requireNonNull(id));
    }

    @Nullable
    LocalDate committeeOn() {
        return paper.committeeOn();
    }

    @Nullable
    LocalDate inForceOn() {
        return inForceOn;
    }

    @Nullable
    String number() {
        return paper.number();
    }

    DecisionStatus status() {
        return status;
    }

    DecisionView view() {
        return new DecisionView(
                reference(),
                status,
                code,
                paper.number(),
                paper.title(),
                paper.forPublication(),
                paper.keyDecision(),
                paper.callInWaiver(),
                paper.decisionMaker(),
                paper.reportFrom(),
                List.copyOf(contacts),
                List.copyOf(resolutions),
                List.copyOf(rejectedOptions),
                new TreeMap<>(considerations),
                paper.committee(),
                paper.committeeOn(),
                scope == null ? null : scope.view(),
                outcome,
                List.copyOf(signatures),
                List.copyOf(engagements),
                callInEndsOn,
                calledInOn,
                calledInBecause,
                inForceOn,
                withdrawnBecause);
    }

    DecisionLine line() {
        return new DecisionLine(
                reference(),
                paper.number(),
                paper.title(),
                status,
                paper.decisionMaker(),
                paper.keyDecision(),
                paper.committeeOn(),
                inForceOn);
    }
}
