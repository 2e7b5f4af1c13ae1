package uk.homeward.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Line;

/**
 * For which terms something is bought in advance: a block as its contracts say, its optional years once they are decided; a
 * team, and a block whose contract or end is not known, from year to year.
 */
@Component
class AdvanceTerms {

    private final BlockTerms blocks;
    private final CapacityRules capacity;
    private final FundingRules funding;

    AdvanceTerms(BlockTerms blocks, CapacityRules capacity, FundingRules funding) {
        this.blocks = blocks;
        this.capacity = capacity;
        this.funding = funding;
    }

    /** What is bought by this day and not over. */
    List<AdvancePurchase> on(String service, LocalDate today) {
        List<AdvancePurchase> bought = new ArrayList<>();
        if (bought(service, ContractSource.BLOCK)) {
            blocks.on(service, today).stream()
                    .flatMap(days -> paid(funding.linesOf(service), days).stream())
                    .forEach(days -> bought.add(new AdvancePurchase(service, CommitmentKind.BLOCK, days)));
        }
        if (bought(service, ContractSource.IN_HOUSE)) {
            FundedDays year = FundedDays.ofYear(FinancialYear.of(today));
            paid(funding.teamLinesOf(service), year)
                    .ifPresent(days -> bought.add(new AdvancePurchase(service, CommitmentKind.TEAM, days)));
            paid(funding.linesOf(service), year)
                    .ifPresent(days -> bought.add(new AdvancePurchase(service, CommitmentKind.GROWTH, days)));
        }
        return bought;
    }

    /** What may still be decided. */
    Optional<AdvancePurchase> option(String service) {
        return blocks.options(service).stream()
                .filter(days -> bought(service, ContractSource.BLOCK))
                .flatMap(days -> paid(funding.linesOf(service), days).stream())
                .map(days -> new AdvancePurchase(service, CommitmentKind.BLOCK, days))
                .findFirst();
    }

    private boolean bought(String service, ContractSource source) {
        return capacity.boughtInAdvance(service, source)
                && funding.rate(service, source).isPresent();
    }

    /** As far as there is a budget for those days; before that nobody counted. */
    private static Optional<FundedDays> paid(List<Line> lines, FundedDays days) {
        return lines.stream()
                .flatMap(line -> line.ceilings().stream())
                .map(Ceiling::from)
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(days.until()))
                .map(days::notBefore);
    }
}
