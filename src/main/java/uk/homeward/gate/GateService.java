package uk.homeward.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
    private final GatePasses passings;
    private final PersonService people;
    private final ShortTermFirstRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GateService(
            GateDecision decision,
            ShortTermRecord shortTerm,
            Exemptions exemptions,
            GatePasses passings,
            PersonService people,
            ShortTermFirstRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.decision = decision;
        this.shortTerm = shortTerm;
        this.exemptions = exemptions;
        this.passings = passings;
        this.people = people;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws uk.homeward.refusal.NotFound if nobody has the reference */
    @Transactional(readOnly = true)
    public GateView mayCommissionLongTerm(String personReference) {
        people.find(personReference);
        List<Exemption> recorded = exemptions.findByPersonReferenceOrderByIdDesc(personReference);
        ShortTermSupport support = shortTerm.of(personReference, countsSince());
        GateDecision.Verdict verdict = verdict(support, recorded);
        return new GateView(
                personReference,
                verdict.allowed(),
                verdict.ground(),
                verdict.ground().sentence(),
                support,
                recorded.stream()
                        .map(exemption -> exemption.view(countsSince()))
                        .toList());
    }

    private GateDecision.Verdict verdict(ShortTermSupport support, List<Exemption> recorded) {
        return Stream.concat(
                        Stream.of(decision.decide(support, null)),
                        recorded.stream()
                                .filter(exemption ->
                                        exemption.view(countsSince()).counts())
                                .map(exemption -> decision.decide(support, exemption.ground())))
                .reduce((one, other) -> one.allowed() ? one : other)
                .orElseThrow();
    }

    /**
     * Lets one long-term start pass, and keeps on what ground.
     *
     * @param startReference of the long-term package or assessment that begins; asked again for it, it is counted once
     * @throws Conflict saying what to do first
     */
    public GateGround expectLongTermAllowed(String personReference, String startReference) {
        expectLiving(personReference);
        GateView gate = mayCommissionLongTerm(personReference);
        if (!gate.allowed()) {
            throw new Conflict(gate.sentence());
        }
        int passed =
                passings.pass(startReference, personReference, gate.ground().name(), today(), Actor.name());
        if (passed > 0) {
            facts.publishEvent(new LongTermAllowed(startReference, personReference, gate.ground()));
        }
        return gate.ground();
    }

    public void recordExemption(String personReference, ExemptionRequest asked) {
        expectLiving(personReference);
        Exemption exemption = exemptions.save(new Exemption(personReference, asked, Actor.name(), today()));
        facts.publishEvent(exemption.recorded());
    }

    /** Long-term starts by month, and the share of them that came through a short-term service (HAM-09). */
    @Transactional(readOnly = true)
    public List<LongTermStarts> starts() {
        return passings.countByMonth().stream().map(LongTermStarts::of).toList();
    }

    private void expectLiving(String personReference) {
        if (people.find(personReference).dateOfDeath() != null) {
            throw new Conflict("The record says that this person has died. Check the reference.");
        }
    }

    private LocalDate countsSince() {
        return today().minusMonths(rules.countsForMonths());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
