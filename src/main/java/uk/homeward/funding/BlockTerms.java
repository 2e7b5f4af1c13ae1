package uk.homeward.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Extension;

/** For which terms a block is bought as its contracts say; from year to year where none, or no end, is known. */
@Component
class BlockTerms {

    private final Procurements procurements;
    private final ContractDecisions decisions;

    BlockTerms(Procurements procurements, ContractDecisions decisions) {
        this.procurements = procurements;
        this.decisions = decisions;
    }

    /** What is bought by this day and not over. */
    List<FundedDays> on(String service, LocalDate today) {
        List<Contract> contracts = contracts(service);
        FundedDays year = FundedDays.ofYear(FinancialYear.of(today));
        Stream<FundedDays> terms = contracts.isEmpty()
                ? Stream.of(year)
                : contracts.stream()
                        .filter(contract -> !contract.awardedOn().isAfter(today))
                        .flatMap(contract -> terms(contract, year));
        return terms.filter(days -> !days.until().isBefore(today)).toList();
    }

    /** What may still be decided. */
    List<FundedDays> options(String service) {
        return contracts(service).stream()
                .filter(contract -> decisions.findById(service).isEmpty())
                .flatMap(contract -> extension(contract).stream())
                .toList();
    }

    private List<Contract> contracts(String service) {
        return procurements.contracts(service).stream()
                .filter(contract -> contract.source() == ContractSource.BLOCK)
                .toList();
    }

    private Stream<FundedDays> terms(Contract contract, FundedDays year) {
        LocalDate until = contract.until();
        if (until == null) {
            return contract.from().isAfter(year.until()) ? Stream.empty() : Stream.of(year.notBefore(contract.from()));
        }
        return Stream.concat(
                Stream.of(new FundedDays(contract.from(), until)),
                decisions
                        .findById(contract.service())
                        .filter(ContractDecision::extended)
                        .flatMap(decided -> extension(contract))
                        .stream());
    }

    private static Optional<FundedDays> extension(Contract contract) {
        Extension extension = contract.extension();
        LocalDate until = contract.until();
        return extension == null || until == null
                ? Optional.empty()
                : Optional.of(new FundedDays(until.plusDays(1), extension.until()));
    }
}
