package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The days of a contract that was awarded.
 *
 * @param until its last day, or nothing where it is not known (COV-08)
 */
record AwardedTerm(LocalDate from, @Nullable LocalDate until) {

    /** @param before the contracts that the service has already */
    static AwardedTerm of(AwardNotice notice, LocalDate awardedOn, ContractSource source, List<Contract> before) {
        LocalDate first = Wording.answered("from", notice.from(), "Give the first day of the contract.");
        if (first.isBefore(awardedOn)) {
            throw new Refusal(
                    "from",
                    "A contract begins when it is awarded or later. Give %s or a later day."
                            .formatted(Wording.day(awardedOn)));
        }
        before.stream()
                .filter(contract -> contract.source() == source)
                .map(Contract::from)
                .max(Comparator.naturalOrder())
                .filter(last -> !first.isAfter(last))
                .ifPresent(last -> {
                    throw new Refusal(
                            "from",
                            "The contract before it begins on %s. Give a later day.".formatted(Wording.day(last)));
                });
        LocalDate last = notice.until();
        if (last != null && last.isBefore(first)) {
            throw new Refusal(
                    "until",
                    "Give a last day that is not before the first, %s, or none if it is not known."
                            .formatted(Wording.day(first)));
        }
        return new AwardedTerm(first, last);
    }
}
