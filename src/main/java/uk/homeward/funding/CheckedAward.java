package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingFact.ContractAwarded;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Tender;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * An award that follows a tender, and whose contract follows those before it.
 *
 * @param service its code
 * @param tenderedOn the day of the last tender before it
 */
record CheckedAward(
        String service,
        LocalDate awardedOn,
        LocalDate tenderedOn,
        String provider,
        ContractSource source,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note) {

    /**
     * @param tenders all that were issued for the service
     * @param before the contracts that the service has already
     */
    static CheckedAward of(
            AwardNotice notice,
            ServiceDefinition service,
            List<Tender> tenders,
            List<Contract> before,
            LocalDate today) {
        LocalDate awardedOn =
                Wording.answered("awardedOn", notice.awardedOn(), "Give the day on which the contract was awarded.");
        if (awardedOn.isAfter(today)) {
            throw new Refusal("awardedOn", "The day is in the future. Record the award when it was made.");
        }
        LocalDate tenderedOn = tenderBefore(awardedOn, tenders, service);
        String provider = Wording.requiredLine(
                "provider", "The provider", notice.provider(), "Say to whom the contract was awarded.");
        ContractSource source = notice.source() == null ? ContractSource.BLOCK : notice.source();
        if (source != ContractSource.BLOCK && source != ContractSource.FRAMEWORK) {
            throw new Refusal("source", "A contract buys a block or a place on a framework. Choose one of them.");
        }
        AwardedTerm term = AwardedTerm.of(notice, awardedOn, source, before);
        String note = Wording.optional("note", "The note", notice.note());
        return new CheckedAward(
                service.code(), awardedOn, tenderedOn, provider, source, term.from(), term.until(), note);
    }

    ContractAwarded awarded() {
        return new ContractAwarded(service, awardedOn, from, until, provider);
    }

    /** A tender comes before its contract (HAM-04). */
    private static LocalDate tenderBefore(LocalDate awardedOn, List<Tender> tenders, ServiceDefinition service) {
        return tenders.stream()
                .map(Tender::issuedOn)
                .filter(issued -> issued.isBefore(awardedOn))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Refusal(
                        "awardedOn",
                        "No tender for %s was issued before %s. Record the tender first, or correct the day of the award."
                                .formatted(service.name(), Wording.day(awardedOn))));
    }
}
