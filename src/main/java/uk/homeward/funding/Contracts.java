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
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.ContractView.Decision;
import uk.homeward.funding.FundingFact.ContractExtended;
import uk.homeward.funding.FundingFact.ContractNotExtended;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Extension;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The contracts of services: their end, and the explicit decision to extend them (HAM-05, KEN-12). */
@Component
class Contracts {

    /** How long before its last day a decision is called due. */
    private static final int NOTICE_DAYS = 28;

    private final Procurements procurements;
    private final ContractDecisions decisions;
    private final ContractCover cover;
    private final FundingRules funding;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Contracts(
            Procurements procurements,
            ContractDecisions decisions,
            ContractCover cover,
            FundingRules funding,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.procurements = procurements;
        this.decisions = decisions;
        this.cover = cover;
        this.funding = funding;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

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
        decisions.findById(service).ifPresent(Contracts::alreadyDecided);
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

    /** The one of today; before all of them the first, after that the last that has begun. */
    ContractView view(String service) {
        List<Contract> contracts = procurements.contracts(service);
        LocalDate today = LocalDate.now(clock);
        return contracts.stream()
                .filter(contract -> !contract.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> contracts.stream().findFirst())
                .map(this::view)
                .orElseThrow(Contracts::unknown);
    }

    /** Of each service, the earliest first. */
    List<ContractView> all() {
        return council.services().stream()
                .flatMap(service -> procurements.contracts(service.code()).stream())
                .map(this::view)
                .toList();
    }

    private ContractView view(Contract contract) {
        Extension extension = contract.extension();
        Optional<ContractDecision> decision =
                extension == null ? Optional.empty() : decisions.findById(contract.service());
        return new ContractView(
                contract.service(),
                council.service(contract.service()).map(ServiceDefinition::name).orElse(contract.service()),
                contract.source(),
                contract.awardedOn(),
                contract.tender(),
                contract.from(),
                cover.until(contract),
                extension == null ? null : extension.until(),
                extension == null ? null : extension.decideBy(),
                decision.map(taken ->
                                new Decision(taken.extended(), taken.reason(), taken.decidedOn(), taken.decidedBy()))
                        .orElse(null),
                extension != null
                        && decision.isEmpty()
                        && LocalDate.now(clock).isAfter(extension.decideBy().minusDays(NOTICE_DAYS)));
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

    private static NotFound unknown() {
        return new NotFound("There is no contract for this service. The contracts are listed on the page Funding.");
    }

    private static String day(LocalDate day) {
        return Wording.day(day);
    }
}
