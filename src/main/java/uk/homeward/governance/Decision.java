package uk.homeward.governance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.governance.Scrutiny.ScrutinyAnswer;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** A decision of the council on its way into force, with everything that stands on its record. */
@Entity
@Table(name = "governance_decision")
class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "governance_decision_seq")
    private @Nullable Long id;

    @Version
    private int version;

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
    private DecisionCourse course = new DecisionCourse();

    @ElementCollection
    @CollectionTable(name = "decision_engagement", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Engagement> engagements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_delegated_act", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<DelegatedAct> delegatedActs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(DecisionProposal asked, GovernanceRules rules) {
        code = ProposalCheck.code(asked.code(), rules);
        paper = DecisionHeader.of(asked);
        contacts.addAll(ProposalCheck.contacts(asked.contacts()));
        resolutions.addAll(ResolutionCheck.resolutions(asked.resolutions()));
        rejectedOptions.addAll(ProposalCheck.rejectedOptions(asked.rejectedOptions()));
        considerations.putAll(ProposalCheck.considerations(asked.considerations(), rules));
        // Nothing hangs on what only notes and asks.
        boolean approves = resolutions.stream().anyMatch(Resolution::approves);
        scope = ApprovedScope.of(ScopeCheck.scope(asked.scope(), approves ? code : null));
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
        course = DecisionCourse.inForce(Signature.of(signed), signed.inForceOn());
    }

    CommitteeOutcome consider(CommitteeAnswer told, LocalDate today, String by) {
        return course.consider(told, today, by);
    }

    SignatureEffect sign(
            SigningAnswer told, LocalDate today, String by, WorkingDays workingDays, int callInWorkingDays) {
        return course.sign(paper, told, today, by, workingDays, callInWorkingDays);
    }

    /** @return the first day of its authority */
    LocalDate comeIntoForce(LocalDate today) {
        return course.comeIntoForce(today);
    }

    /** @return why */
    String callIn(@Nullable String reason, LocalDate today) {
        return course.callIn(paper, reason, today);
    }

    Scrutiny scrutinise(ScrutinyAnswer told, LocalDate today, String by) {
        return course.scrutinise(told, today, by);
    }

    /** Told twice, it is recorded once. @return what was done under which delegation; nothing where that is no news */
    Optional<DelegatedAct> act(DelegatedActAnswer told, LocalDate today, String by) {
        LocalDate inForceOn = course.inForceOn();
        if (course.status() != DecisionStatus.IN_FORCE || inForceOn == null) {
            throw new Conflict("This decision is not in force: nobody can act under what it delegates.");
        }
        DelegatedAct done = DelegatedAct.of(told, resolutions, inForceOn, today, by);
        if (delegatedActs.stream().anyMatch(known -> known.isSame(done))) {
            return Optional.empty();
        }
        delegatedActs.add(done);
        return Optional.of(done);
    }

    /** It was recorded by mistake. @return why */
    String withdrawAct(int number, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why it was recorded by mistake.");
        if (number < 1 || number > delegatedActs.size()) {
            throw new NotFound("There is no such act under this decision. Open the decision to see those there are.");
        }
        DelegatedAct act = delegatedActs.get(number - 1);
        if (act.withdrawnBecause() != null) {
            throw new Conflict("This act was withdrawn already: %s".formatted(act.withdrawnBecause()));
        }
        delegatedActs.set(number - 1, act.withdrawn(why));
        return why;
    }

    /** @return why */
    String withdraw(@Nullable String reason) {
        return course.withdraw(reason);
    }

    void heard(Engagement engagement) {
        course.expectNotOver();
        engagements.add(engagement);
    }

    /** A decision that only notes, or delegates what nobody approved, lets nothing begin (DER-43). */
    Optional<Approval> approval() {
        if (course.status() != DecisionStatus.IN_FORCE || resolutions.stream().noneMatch(Resolution::approves)) {
            return Optional.empty();
        }
        return Optional.of(new Approval(
                reference(),
                paper.title(),
                Objects.requireNonNull(course.inForceOn()),
                scope == null ? null : scope.view()));
    }

    String reference() {
        return Reference.DECISION.of(Objects.requireNonNull(id));
    }

    DecisionHeader paper() {
        return paper;
    }

    DecisionCourse course() {
        return course;
    }

    DecisionView view() {
        return new DecisionView(
                reference(),
                course.status(),
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
                course.outcome(),
                course.signatures(),
                List.copyOf(engagements),
                course.callInEndsOn(),
                course.calledInOn(),
                course.calledInBecause(),
                course.scrutiny(),
                course.inForceOn(),
                List.copyOf(delegatedActs),
                course.withdrawnBecause());
    }
}
