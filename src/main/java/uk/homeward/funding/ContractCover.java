package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Extension;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Which days the contracts of services cover. */
@Component
class ContractCover {

    private final Procurements procurements;
    private final ContractDecisions decisions;
    private final FundingRules funding;
    private final CouncilProfile council;
    private final Clock clock;

    ContractCover(
            Procurements procurements,
            ContractDecisions decisions,
            FundingRules funding,
            CouncilProfile council,
            Clock clock) {
        this.procurements = procurements;
        this.decisions = decisions;
        this.funding = funding;
        this.council = council;
        this.clock = clock;
    }

    /** Nobody's support outlives the contract unless it is known what follows. */
    void expectInForce(String service, Allocation.Days days, @Nullable String exitPlan) {
        List<Contract> contracts = procurements.contracts(service);
        if (contracts.isEmpty()) {
            expectNoTender(service);
            return;
        }
        LocalDate begins = contracts.get(0).from();
        if (days.from().isBefore(begins)) {
            throw new Refusal(
                    "from",
                    "The contract begins on %s. Choose that day or a later one.".formatted(Wording.day(begins)));
        }
        LocalDate until = coveredUntil(contracts, days.from());
        if (until == null) {
            return;
        }
        if (days.from().isAfter(until)) {
            throw new Refusal(
                    "from",
                    "The contract ends on %s. Choose another service, or have the contract extended."
                            .formatted(Wording.day(until)));
        }
        if (days.until().isAfter(until) && exitPlan == null) {
            throw new Refusal(
                    "exitPlan",
                    "The contract ends on %s, before the support. Say what follows then, or plan an earlier end."
                            .formatted(Wording.day(until)));
        }
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

    /** Until when the contracts of each service last, where that is known. */
    Map<String, LocalDate> ends() {
        Map<String, LocalDate> ends = new TreeMap<>();
        LocalDate today = LocalDate.now(clock);
        council.services().forEach(service -> {
            List<Contract> contracts = procurements.contracts(service.code());
            if (!contracts.isEmpty()) {
                LocalDate first = contracts.get(0).from();
                LocalDate end = coveredUntil(contracts, first.isAfter(today) ? first : today);
                if (end != null) {
                    ends.put(service.code(), end);
                }
            }
        });
        return ends;
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
