package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.ContractView.Decision;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Extension;
import uk.homeward.refusal.NotFound;

/** The contracts of services as they stand: their end, and by when their extension has to be decided (HAM-05, KEN-12). */
@Component
class Contracts {

    /** How long before its last day a decision is called due. */
    private static final int NOTICE_DAYS = 28;

    private final Procurements procurements;
    private final ContractDecisions decisions;
    private final ContractCover cover;
    private final CouncilProfile council;
    private final Clock clock;

    Contracts(
            Procurements procurements,
            ContractDecisions decisions,
            ContractCover cover,
            CouncilProfile council,
            Clock clock) {
        this.procurements = procurements;
        this.decisions = decisions;
        this.cover = cover;
        this.council = council;
        this.clock = clock;
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

    static NotFound unknown() {
        return new NotFound("There is no contract for this service. The contracts are listed on the page Funding.");
    }
}
