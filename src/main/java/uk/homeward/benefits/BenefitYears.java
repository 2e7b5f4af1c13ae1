package uk.homeward.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.funding.Money;

/** Adds up by financial year what was expected and what was realised; of each benefit only what stands (KEN-26). */
class BenefitYears {

    private final List<ExpectedBenefit> expected;
    private final List<RealisedBenefit> realised;
    private final Set<Long> cashable;

    BenefitYears(List<ExpectedBenefit> expected, List<RealisedBenefit> realised) {
        this.expected = expected;
        this.realised = realised;
        this.cashable = expected.stream()
                .filter(ExpectedBenefit::cashable)
                .map(ExpectedBenefit::benefit)
                .collect(Collectors.toSet());
    }

    /** From the first year in which anything is expected or was realised. */
    List<BenefitYear> upTo(LocalDate today) {
        int first = Stream.concat(
                        expected.stream().map(ExpectedBenefit::startsOn),
                        realised.stream().map(RealisedBenefit::on))
                .mapToInt(day -> FinancialYear.of(day).begins())
                .min()
                .orElse(Integer.MAX_VALUE);
        return IntStream.rangeClosed(first, FinancialYear.of(today).begins())
                .mapToObj(FinancialYear::new)
                .map(this::in)
                .toList();
    }

    private BenefitYear in(FinancialYear year) {
        return new BenefitYear(
                year.name(),
                expectedIn(year, ExpectedBenefit::cashable),
                realisedIn(year, entry -> cashable.contains(entry.benefit())),
                expectedIn(year, benefit -> !benefit.cashable()),
                realisedIn(year, entry -> !cashable.contains(entry.benefit())));
    }

    private BigDecimal expectedIn(FinancialYear year, Predicate<ExpectedBenefit> which) {
        return expected.stream()
                .filter(which)
                .map(benefit -> benefit.expectedIn(year))
                .reduce(Money.ZERO, Money::plus)
                .inPounds();
    }

    private BigDecimal realisedIn(FinancialYear year, Predicate<RealisedBenefit> which) {
        return sum(realised.stream().filter(which).filter(entry -> FinancialYear.of(entry.on())
                .equals(year)));
    }

    static BigDecimal sum(Stream<RealisedBenefit> entries) {
        return entries.map(RealisedBenefit::amount)
                .reduce(Money.ZERO, Money::plus)
                .inPounds();
    }
}
