package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.FundingRules.Contract;
import uk.homeward.council.FundingRules.Extension;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.ContractView.Decision;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The contracts of services: their end, and the explicit decision to extend them (HAM-05, KEN-12). */
@Component
class Contracts {

    /** How long before its last day a decision is called due. */
    private static final int NOTICE_DAYS = 28;

    private final ContractDecisions decisions;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Contracts(ContractDecisions decisions, CouncilProfile council, Clock clock, ApplicationEventPublisher facts) {
        this.decisions = decisions;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /** Nobody's support outlives the contract unless it is known what follows. */
    void expectInForce(String service, Allocation.Days days, @Nullable String exitPlan) {
        Optional<Contract> found = council.funding().contractOf(service);
        if (found.isEmpty()) {
            return;
        }
        Contract contract = found.get();
        LocalDate until = until(contract);
        if (days.from().isBefore(contract.from())) {
            throw new Refusal(
                    "from",
                    "The contract begins on %s. Choose that day or a later one.".formatted(day(contract.from())));
        }
        if (days.from().isAfter(until)) {
            throw new Refusal(
                    "from",
                    "The contract ends on %s. Choose another service, or have the contract extended."
                            .formatted(day(until)));
        }
        if (days.until().isAfter(until) && exitPlan == null) {
            throw new Refusal(
                    "exitPlan",
                    "The contract ends on %s, before the support. Say what follows then, or plan an earlier end."
                            .formatted(day(until)));
        }
    }

    private LocalDate until(Contract contract) {
        Extension extension = contract.extension();
        return extension != null
                        && decisions
                                .findById(contract.service())
                                .filter(ContractDecision::extended)
                                .isPresent()
                ? extension.until()
                : contract.until();
    }

    void decide(String service, @Nullable Boolean extend, @Nullable String reason) {
        Contract contract = contract(service);
        Extension extension = contract.extension();
        if (extension == null) {
            throw new Refusal("This contract cannot be extended. It ends on %s.".formatted(day(contract.until())));
        }
        boolean answer = Wording.answered("extend", extend, "Say whether the contract is extended.");
        String why = Wording.required("reason", "The reason", reason, "Give the reason for the decision.");
        decisions.findById(service).ifPresent(Contracts::alreadyDecided);
        LocalDate today = LocalDate.now(clock);
        if (answer && today.isAfter(extension.decideBy())) {
            throw new Refusal(
                    "extend",
                    "The extension could be decided until %s. The contract ends on %s: plan what follows for everyone in it."
                            .formatted(day(extension.decideBy()), day(contract.until())));
        }
        decisions.saveAndFlush(new ContractDecision(service, answer, why, today, Actor.name()));
        facts.publishEvent(
                answer
                        ? new ContractExtended(service, extension.until(), why)
                        : new ContractNotExtended(service, contract.until(), why));
    }

    private static void alreadyDecided(ContractDecision decision) {
        throw new Conflict("%s decided this on %s: the contract is %s."
                .formatted(
                        decision.decidedBy(),
                        day(decision.decidedOn()),
                        decision.extended() ? "extended" : "not extended"));
    }

    ContractView view(String service) {
        return view(contract(service));
    }

    List<ContractView> all() {
        return council.funding().contracts().stream().map(this::view).toList();
    }

    private ContractView view(Contract contract) {
        Extension extension = contract.extension();
        Optional<ContractDecision> decision = decisions.findById(contract.service());
        return new ContractView(
                contract.service(),
                council.service(contract.service()).map(ServiceDefinition::name).orElse(contract.service()),
                contract.from(),
                until(contract),
                extension == null ? null : extension.until(),
                extension == null ? null : extension.decideBy(),
                decision.map(taken ->
                                new Decision(taken.extended(), taken.reason(), taken.decidedOn(), taken.decidedBy()))
                        .orElse(null),
                extension != null
                        && decision.isEmpty()
                        && LocalDate.now(clock).isAfter(extension.decideBy().minusDays(NOTICE_DAYS)));
    }

    private Contract contract(String service) {
        return council.funding()
                .contractOf(service)
                .orElseThrow(() -> new NotFound("The council's profile has no contract for this service."));
    }

    private static String day(LocalDate day) {
        return Wording.day(day);
    }
}
