package uk.homeward.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Extension;
import uk.homeward.funding.FundingRules.Line;

/**
 * For which terms something is bought in advance: a block as its contracts say, its optional years once they are decided; a
 * team, and a block whose contract or end is not known, from year to year.
 */
@Component
class AdvanceTerms {

    private final Procurements procurements;
    private final ContractDecisions decisions;
    private final CapacityRules capacity;
    private final FundingRules funding;

    AdvanceTerms(Procurements procurements, ContractDecisions decisions, CapacityRules capacity, FundingRules funding) {
        this.procurements = procurements;
        this.decisions = decisions;
        this.capacity = capacity;
        this.funding = funding;
    }

    /** What is bought by this day and not over. */
    List<AdvancePurchase> on(String service, LocalDate today) {
        List<AdvancePurchase> bought = new ArrayList<>();
        if (bought(service, ContractSource.BLOCK)) {
            blocks(service, today)
                    .forEach(days -> bought.add(new AdvancePurchase(service, CommitmentKind.BLOCK, days)));
        }
        if (bought(service, ContractSource.IN_HOUSE)) {
            paid(funding.teamLinesOf(service), year(today))
                    .ifPresent(days -> bought.add(new AdvancePurchase(service, CommitmentKind.TEAM, days)));
            paid(funding.linesOf(service), year(today))
                    .ifPresent(days -> bought.add(new AdvancePurchase(service, CommitmentKind.GROWTH, days)));
        }
        return bought;
    }

    /** What may still be decided. */
    Optional<AdvancePurchase> option(String service) {
        return blockContracts(service).stream()
                .filter(contract -> bought(service, ContractSource.BLOCK))
                .filter(contract -> decisions.findById(service).isEmpty())
                .flatMap(contract -> extension(contract).stream())
                .flatMap(days -> paid(funding.linesOf(service), days).stream())
                .map(days -> new AdvancePurchase(service, CommitmentKind.BLOCK, days))
                .findFirst();
    }

    private boolean bought(String service, ContractSource source) {
        return capacity.boughtInAdvance(service, source)
                && funding.rate(service, source).isPresent();
    }

    private List<Allocation.Days> blocks(String service, LocalDate today) {
        List<Contract> contracts = blockContracts(service);
        Stream<Allocation.Days> terms = contracts.isEmpty()
                ? Stream.of(year(today))
                : contracts.stream()
                        .filter(contract -> !contract.awardedOn().isAfter(today))
                        .flatMap(contract -> terms(contract, today));
        return terms.filter(days -> !days.until().isBefore(today))
                .flatMap(days -> paid(funding.linesOf(service), days).stream())
                .toList();
    }

    private List<Contract> blockContracts(String service) {
        return procurements.contracts(service).stream()
                .filter(contract -> contract.source() == ContractSource.BLOCK)
                .toList();
    }

    private Stream<Allocation.Days> terms(Contract contract, LocalDate today) {
        LocalDate until = contract.until();
        if (until == null) {
            Allocation.Days year = year(today);
            return contract.from().isAfter(year.until())
                    ? Stream.empty()
                    : Stream.of(new Allocation.Days(later(contract.from(), year.from()), year.until()));
        }
        return Stream.concat(
                Stream.of(new Allocation.Days(contract.from(), until)),
                decisions
                        .findById(contract.service())
                        .filter(ContractDecision::extended)
                        .flatMap(decided -> extension(contract))
                        .stream());
    }

    private static Optional<Allocation.Days> extension(Contract contract) {
        Extension extension = contract.extension();
        LocalDate until = contract.until();
        return extension == null || until == null
                ? Optional.empty()
                : Optional.of(new Allocation.Days(until.plusDays(1), extension.until()));
    }

    /** As far as there is a budget for those days; before that nobody counted. */
    private static Optional<Allocation.Days> paid(List<Line> lines, Allocation.Days days) {
        return lines.stream()
                .flatMap(line -> line.ceilings().stream())
                .map(Ceiling::from)
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(days.until()))
                .map(first -> new Allocation.Days(later(first, days.from()), days.until()));
    }

    private static Allocation.Days year(LocalDate today) {
        FinancialYear year = FinancialYear.of(today);
        return new Allocation.Days(year.firstDay(), year.lastDay());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
