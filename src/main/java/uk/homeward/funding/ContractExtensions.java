package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.funding.FundingFact.ContractExtended;
import uk.homeward.funding.FundingFact.ContractNotExtended;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Extension;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The explicit decision to extend a contract, taken once (HAM-05, KEN-12). */
@Component
class ContractExtensions {

    private final ContractDecisions decisions;
    private final FundingRules funding;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ContractExtensions(
            ContractDecisions decisions, FundingRules funding, Clock clock, ApplicationEventPublisher facts) {
        this.decisions = decisions;
        this.funding = funding;
        this.clock = clock;
        this.facts = facts;
    }

    /** @throws Refusal where the contract cannot be extended, or not any more */
    void decide(String service, @Nullable Boolean extend, @Nullable String reason) {
        Contract contract = contract(service);
        Extension extension = contract.extension();
        LocalDate until = contract.until();
        if (extension == null || until == null) {
            throw new Refusal(
                    until == null
                            ? "The end of this contract is not known. Record the award of the contract that follows it."
                            : "This contract cannot be extended. It ends on %s.".formatted(day(until)));
        }
        boolean answer = Wording.answered("extend", extend, "Say whether the contract is extended.");
        String why = Wording.required("reason", "The reason", reason, "Give the reason for the decision.");
        decisions.findById(service).ifPresent(ContractExtensions::alreadyDecided);
        LocalDate today = LocalDate.now(clock);
        if (answer && today.isAfter(extension.decideBy())) {
            throw new Refusal(
                    "extend",
                    "The extension could be decided until %s. The contract ends on %s: plan what follows for everyone in it."
                            .formatted(day(extension.decideBy()), day(until)));
        }
        decisions.saveAndFlush(new ContractDecision(service, answer, why, today, Actor.name()));
        facts.publishEvent(
                answer
                        ? new ContractExtended(service, extension.until(), why)
                        : new ContractNotExtended(service, until, why));
    }

    private static void alreadyDecided(ContractDecision decision) {
        throw new Conflict("%s decided this on %s: the contract is %s."
                .formatted(
                        decision.decidedBy(),
                        day(decision.decidedOn()),
                        decision.extended() ? "extended" : "not extended"));
    }

    /** Only one of the council's profile can be extended: what follows an award is another award. */
    private Contract contract(String service) {
        List<Contract> contracts = funding.contractsOf(service);
        return contracts.stream()
                .filter(contract -> contract.extension() != null)
                .findFirst()
                .or(() -> contracts.stream().findFirst())
                .orElseThrow(Contracts::unknown);
    }

    private static String day(LocalDate day) {
        return Wording.day(day);
    }
}
