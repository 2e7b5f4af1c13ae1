package uk.homeward.funding;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.capacity.SourceTerms;
import uk.homeward.council.CouncilProfile;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Extension;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Which days the contracts of services cover. */
@Component
class ContractCover implements SourceTerms {

    private final Procurements procurements;
    private final ContractDecisions decisions;
    private final FundingRules funding;
    private final CapacityRules capacity;
    private final CouncilProfile council;
    private final Clock clock;

    ContractCover(
            Procurements procurements,
            ContractDecisions decisions,
            FundingRules funding,
            CapacityRules capacity,
            CouncilProfile council,
            Clock clock) {
        this.procurements = procurements;
        this.decisions = decisions;
        this.funding = funding;
        this.capacity = capacity;
        this.council = council;
        this.clock = clock;
    }

    /** Nobody begins where the contract is over, and nobody's support outlives it unless it is known what follows. */
    void expectInForce(String service, ContractSource source, FundedDays days, @Nullable String exitPlan) {
        if (isWithoutContract(service)) {
            return;
        }
        ContractSource under = capacity.sources(service).isEmpty() ? ContractSource.BLOCK : source;
        expectBegun(procurements.contracts(service), days);
        if (!open(service, under, days.from())) {
            throw closed(service, under, days);
        }
        expectPlan(service, under, days, exitPlan);
    }

    /**
     * @return those of the sources in which support may begin: none where the order goes on with one that is not among them
     * @throws Refusal where no source is left, or nobody has said what follows after the contract (HAM-05)
     */
    List<ContractSource> expectOpen(
            String service, Collection<ContractSource> sources, FundedDays days, @Nullable String exitPlan) {
        List<ContractSource> order = capacity.sources(service).stream()
                .map(ContractedSource::source)
                .distinct()
                .toList();
        if (isWithoutContract(service) || order.isEmpty()) {
            expectInForce(service, ContractSource.BLOCK, days, exitPlan);
            return List.copyOf(sources);
        }
        expectBegun(procurements.contracts(service), days);
        if (order.stream().noneMatch(source -> open(service, source, days.from()))) {
            throw closed(service, order.get(0), days);
        }
        List<ContractSource> open = sources.stream()
                .filter(source -> open(service, source, days.from()))
                .toList();
        open.forEach(source -> expectPlan(service, source, days, exitPlan));
        return open;
    }

    /** Then no contract refuses anything, unless a tender has to come first. */
    private boolean isWithoutContract(String service) {
        boolean without = procurements.contracts(service).isEmpty();
        if (without) {
            expectNoTender(service);
        }
        return without;
    }

    private static void expectBegun(List<Contract> contracts, FundedDays days) {
        LocalDate begins = contracts.get(0).from();
        if (days.from().isBefore(begins)) {
            throw new Refusal(
                    "from",
                    "The contract begins on %s. Choose that day or a later one.".formatted(Wording.day(begins)));
        }
    }

    private void expectPlan(String service, ContractSource source, FundedDays days, @Nullable String exitPlan) {
        LocalDate until = coveredUntil(contracts(service, source), days.from());
        if (until != null && days.until().isAfter(until) && exitPlan == null) {
            throw new Refusal(
                    "exitPlan",
                    "The contract ends on %s, before the support. Say what follows then, or plan an earlier end."
                            .formatted(Wording.day(until)));
        }
    }

    private Refusal closed(String service, ContractSource source, FundedDays days) {
        List<Contract> contracts = contracts(service, source);
        expectBegun(contracts, days);
        return new Refusal(
                "from",
                "The contract ends on %s. Choose another service, or have the contract extended."
                        .formatted(Wording.day(requireNonNull(coveredUntil(contracts, days.from())))));
    }

    /** What is bought one by one, without a contract of its own, goes on when the block is over. */
    @Override
    public boolean open(String service, ContractSource source, LocalDate day) {
        List<Contract> contracts = contracts(service, source);
        return contracts.isEmpty() || contracts.stream().anyMatch(contract -> covers(contract, day));
    }

    private boolean covers(Contract contract, LocalDate day) {
        LocalDate until = until(contract);
        return !day.isBefore(contract.from()) && (until == null || !day.isAfter(until));
    }

    private List<Contract> contracts(String service, ContractSource source) {
        return procurements.contracts(service).stream()
                .filter(contract -> contract.source() == source)
                .toList();
    }

    /** Where a tender has to come first, nothing is promised before a contract came of it (HAM-04). */
    private void expectNoTender(String service) {
        if (funding.tenderFirst().contains(service)) {
            throw new Refusal(
                    "service",
                    "No contract for this service was awarded after a tender. Choose another service, or have the tender and the award recorded on the Funding page.");
        }
    }

    /** What follows without a gap counts as one. Nothing where the end is not known: then none refuses anything (COV-08). */
    private @Nullable LocalDate coveredUntil(List<Contract> contracts, LocalDate day) {
        if (contracts.isEmpty()) {
            return null;
        }
        LocalDate covered = LocalDate.MIN;
        for (Contract contract : contracts) {
            if (!contract.from().isAfter(day) || !contract.from().minusDays(1).isAfter(covered)) {
                LocalDate until = until(contract);
                if (until == null) {
                    return null;
                }
                covered = until.isAfter(covered) ? until : covered;
            }
        }
        return covered;
    }

    /** Until when the contracts for a source of a service last. */
    record End(String service, ContractSource source, LocalDate until) {}

    /** Of each service, where it is known. */
    List<End> ends() {
        LocalDate today = LocalDate.now(clock);
        return council.services().stream()
                .flatMap(service -> Stream.of(ContractSource.BLOCK, ContractSource.FRAMEWORK)
                        .flatMap(source -> end(service.code(), source, today).stream()))
                .toList();
    }

    private Optional<End> end(String service, ContractSource source, LocalDate today) {
        List<Contract> contracts = contracts(service, source);
        if (contracts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = contracts.get(0).from();
        return Optional.ofNullable(coveredUntil(contracts, first.isAfter(today) ? first : today))
                .map(until -> new End(service, source, until));
    }

    @Nullable
    LocalDate until(Contract contract) {
        Extension extension = contract.extension();
        return extension != null
                        && decisions
                                .findById(contract.service())
                                .filter(ContractDecision::extended)
                                .isPresent()
                ? extension.until()
                : contract.until();
    }
}
