package uk.homeward.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.governance.DecisionFact.CallInEnded;
import uk.homeward.governance.DecisionFact.DecisionCalledIn;
import uk.homeward.governance.DecisionFact.DecisionConsidered;
import uk.homeward.governance.DecisionFact.DecisionInForce;
import uk.homeward.governance.DecisionFact.DecisionNotApproved;
import uk.homeward.governance.DecisionFact.DecisionProposed;
import uk.homeward.governance.DecisionFact.DecisionSigned;
import uk.homeward.governance.DecisionFact.DecisionWithdrawn;
import uk.homeward.governance.DecisionFact.DelegatedActRecorded;
import uk.homeward.governance.DecisionFact.DelegatedActWithdrawn;
import uk.homeward.governance.DecisionFact.StakeholdersHeard;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.Scrutiny.ScrutinyAnswer;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;

/** The door to the council's decisions. */
@Service
@Transactional
public class GovernanceService implements Authority {

    private final Decisions decisions;
    private final GovernanceRules rules;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    GovernanceService(
            Decisions decisions,
            GovernanceRules rules,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.decisions = decisions;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return its reference, for example {@code DEC-000123} */
    public String propose(DecisionProposal proposal) {
        Decision decision = new Decision(proposal, rules);
        String number = decision.paper().number();
        if (number != null && decisions.existsByPaperNumber(number)) {
            throw new Refusal("number", "Another decision has the number %s. Give this one its own.".formatted(number));
        }
        keep(decision);
        tellProposed(decision);
        return decision.reference();
    }

    /** Takes over a decision that the profile brings with it, once: what is written there later changes no record. */
    void takeOver(DecisionDefinition definition) {
        if (decisions.existsByCodeAndFromProfileTrue(definition.code())) {
            return;
        }
        Decision decision = Decision.ofProfile(definition, rules);
        keep(decision);
        if (decision.course().status() == DecisionStatus.IN_FORCE) {
            facts.publishEvent(new DecisionInForce(
                    decision.reference(),
                    Objects.requireNonNull(decision.course().inForceOn())));
        } else {
            tellProposed(decision);
        }
    }

    private void tellProposed(Decision decision) {
        facts.publishEvent(new DecisionProposed(
                decision.reference(), Objects.requireNonNull(decision.paper().committeeOn())));
    }

    public void consider(String reference, CommitteeAnswer answer) {
        change(reference, decision -> {
            CommitteeOutcome outcome = decision.consider(answer, today(), Actor.name());
            return new DecisionConsidered(reference, outcome.advice(), outcome.comments());
        });
    }

    public SignatureEffect sign(String reference, SigningAnswer answer) {
        Decision decision = load(reference);
        SignatureEffect signing = decision.sign(answer, today(), Actor.name(), workingDays, rules.callInWorkingDays());
        keep(decision);
        LocalDate inForceOn = signing.inForceOn();
        facts.publishEvent(
                inForceOn == null
                        ? new DecisionNotApproved(reference, String.valueOf(answer.reason()))
                        : new DecisionSigned(
                                reference, inForceOn, signing.callInWaits() ? inForceOn.minusDays(1) : null));
        return signing;
    }

    public void bringIntoForce(String reference) {
        change(reference, decision -> new DecisionInForce(reference, decision.comeIntoForce(today())));
    }

    public void callIn(String reference, @Nullable String reason) {
        change(reference, decision -> new DecisionCalledIn(reference, decision.callIn(reason, today())));
    }

    /** How a call-in ended: what stands is in force, what is referred back is signed once more, what is upheld falls. */
    public CallInOutcome scrutinise(String reference, ScrutinyAnswer answer) {
        Decision decision = load(reference);
        Scrutiny scrutiny = decision.scrutinise(answer, today(), Actor.name());
        keep(decision);
        facts.publishEvent(new CallInEnded(reference, scrutiny.outcome(), scrutiny.words()));
        if (scrutiny.outcome() == CallInOutcome.STANDS) {
            facts.publishEvent(new DecisionInForce(
                    reference, Objects.requireNonNull(decision.course().inForceOn())));
        }
        return scrutiny.outcome();
    }

    /** Somebody acted under what the decision delegates. Told twice, it is recorded once (KEN-02). */
    public void recordDelegatedAct(String reference, DelegatedActAnswer answer) {
        Decision decision = load(reference);
        decision.act(answer, today(), Actor.name()).ifPresent(act -> {
            keep(decision);
            facts.publishEvent(new DelegatedActRecorded(
                    reference,
                    act.resolution(),
                    "Under part %d, by the %s: %s".formatted(act.resolution(), act.delegate(), act.what())));
        });
    }

    /** @param number of the act under this decision, the first is 1 */
    public void withdrawDelegatedAct(String reference, int number, @Nullable String reason) {
        change(
                reference,
                decision -> new DelegatedActWithdrawn(reference, number, decision.withdrawAct(number, reason)));
    }

    public void withdraw(String reference, @Nullable String reason) {
        change(reference, decision -> new DecisionWithdrawn(reference, decision.withdraw(reason)));
    }

    /** Those whom a decision concerns are heard, and it is written down what that changed (KEN-32). */
    public void recordEngagement(String reference, EngagementAnswer answer) {
        change(reference, decision -> {
            Engagement engagement = Engagement.of(answer, today());
            decision.heard(engagement);
            return new StakeholdersHeard(reference, engagement.changed());
        });
    }

    private void change(String reference, Function<Decision, DecisionFact> act) {
        Decision decision = load(reference);
        DecisionFact fact = act.apply(decision);
        keep(decision);
        facts.publishEvent(fact);
    }

    @Transactional(readOnly = true)
    public DecisionView find(String reference) {
        return load(reference).view();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Paged<DecisionLine> list(PageQuery page) {
        return Paged.of(decisions.findAllByOrderByIdDesc(page.pageable()).map(DecisionLine::of));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Approval> inForce(String code) {
        return decisions
                .findByCodeAndCourseStatusOrderByCourseInForceOnDescIdDesc(code, DecisionStatus.IN_FORCE)
                .stream()
                .flatMap(decision -> decision.approval().stream())
                .findFirst();
    }

    /** Since when the newest decision of this code is in force, whatever it approves; nothing while none is. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> inForceSince(String code) {
        return decisions
                .findByCodeAndCourseStatusOrderByCourseInForceOnDescIdDesc(code, DecisionStatus.IN_FORCE)
                .stream()
                .flatMap(decision -> Optional.ofNullable(decision.course().inForceOn()).stream())
                .findFirst();
    }

    private Decision load(String reference) {
        return decisions.findById(Reference.DECISION.id(reference)).orElseThrow(Reference.DECISION::unknown);
    }

    private void keep(Decision decision) {
        decisions.saveAndFlush(decision);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
