package uk.homeward.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.gate.GateFact.LongTermAllowed;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Conflict;

/**
 * The gate before long-term support (HAM-08, COV-11; promise 5). A short-term outcome, a declined offer and an exemption
 * count for as long as the council says. Urgent cover is never refused: it needs an exemption as urgent, and no assessment.
 */
@Service
@Transactional
public class GateService {

    private final GateDecision decision;
    private final ShortTermRecord shortTerm;
    private final Exemptions exemptions;
    private final GatePasses passes;
    private final PersonService people;
    private final ShortTermFirstRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GateService(
            GateDecision decision,
            ShortTermRecord shortTerm,
            Exemptions exemptions,
            GatePasses passes,
            PersonService people,
            ShortTermFirstRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.decision = decision;
        this.shortTerm = shortTerm;
        this.exemptions = exemptions;
        this.passes = passes;
        this.people = people;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether the council has something short-term that comes first. */
    public boolean asks() {
        return rules.asked();
    }

    /** @throws uk.homeward.refusal.NotFound if nobody has the reference */
    @Transactional(readOnly = true)
    public GateView mayCommissionLongTerm(String personReference) {
        people.find(personReference);
        LocalDate since = rules.countsSince(today());
        ShortTermSupport support = shortTerm.of(personReference, since);
        List<Exemption> recorded = exemptions.findByPersonReferenceOrderByIdDesc(personReference);
        GateDecision.Verdict verdict = recorded.stream()
                .filter(exemption -> exemption.counts(since))
                .map(exemption -> decision.decide(support, exemption.ground()))
                .filter(GateDecision.Verdict::allowed)
                .findFirst()
                .orElseGet(() -> rules.asked()
                        ? decision.decide(support, null)
                        : new GateDecision.Verdict(true, GateGround.NOT_ASKED));
        return new GateView(
                personReference,
                verdict.allowed(),
                verdict.ground(),
                verdict.ground().sentence(),
                support,
                recorded.stream().map(exemption -> exemption.view(since)).toList());
    }

    /**
     * Asked once for each new package, before anybody is looked for.
     *
     * @throws Conflict saying what to do first
     */
    @Transactional(readOnly = true)
    public GateGround expectLongTermAllowed(String personReference) {
        expectLiving(personReference);
        GateView gate = mayCommissionLongTerm(personReference);
        if (!gate.allowed()) {
            throw new Conflict(gate.sentence());
        }
        return gate.ground();
    }

    /**
     * A start that was allowed when it was asked for has taken place: whatever the gate says by now, it is counted once.
     *
     * @param startReference of the package
     */
    public void countStart(String personReference, String startReference) {
        if (!rules.asked()) {
            return;
        }
        GateView gate = mayCommissionLongTerm(personReference);
        int passed = passes.pass(
                startReference, gate.personReference(), gate.ground().name(), today(), Actor.name());
        if (passed > 0) {
            facts.publishEvent(new LongTermAllowed(startReference, gate.personReference(), gate.ground()));
        }
    }

    public void recordExemption(String personReference, ExemptionRequest asked) {
        expectLiving(personReference);
        Exemption exemption = exemptions.save(new Exemption(personReference, asked, Actor.name(), today()));
        facts.publishEvent(exemption.recorded());
    }

    /** Long-term starts by month, and the share of them that came through a short-term service (HAM-09). */
    @Transactional(readOnly = true)
    public List<LongTermStarts> starts() {
        return passes.countByMonth().stream().map(LongTermStarts::of).toList();
    }

    private void expectLiving(String personReference) {
        if (people.find(personReference).dateOfDeath() != null) {
            throw new Conflict("The record says that this person has died. Check the reference.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
