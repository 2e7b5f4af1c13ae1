package uk.homeward.funding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingFact.ContractAwarded;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Tender;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A contract as commissioners recorded its award: written once. What follows it is another award. */
@Entity
@Immutable
@Table(name = "awarded_contract")
class AwardedContract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "awarded_contract_seq")
    private @Nullable Long id;

    private String service;
    private LocalDate awardedOn;
    private String provider;

    @Enumerated(EnumType.STRING)
    private ContractSource source;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private LocalDate tenderedOn;
    private @Nullable String note;
    private LocalDate recordedOn;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected AwardedContract() {}

    /**
     * @param tenders all that were issued for the service
     * @param before the contracts that the service has already
     */
    AwardedContract(
            ServiceDefinition service,
            AwardNotice notice,
            List<Tender> tenders,
            List<Contract> before,
            String by,
            LocalDate today) {
        this.service = service.code();
        this.awardedOn =
                Wording.answered("awardedOn", notice.awardedOn(), "Give the day on which the contract was awarded.");
        if (awardedOn.isAfter(today)) {
            throw new Refusal("awardedOn", "The day is in the future. Record the award when it was made.");
        }
        this.tenderedOn = tenderBefore(awardedOn, tenders, service);
        this.provider = Wording.requiredLine(
                "provider", "The provider", notice.provider(), "Say to whom the contract was awarded.");
        this.source = notice.source() == null ? ContractSource.BLOCK : notice.source();
        if (source != ContractSource.BLOCK && source != ContractSource.FRAMEWORK) {
            throw new Refusal("source", "A contract buys a block or a place on a framework. Choose one of them.");
        }
        this.startsOn = firstDay(notice.from(), before);
        this.endsOn = notice.until();
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Refusal(
                    "until",
                    "Give a last day that is not before the first, %s, or none if it is not known."
                            .formatted(Wording.day(startsOn)));
        }
        this.note = Wording.optional("note", "The note", notice.note());
        this.recordedOn = today;
        this.recordedBy = by;
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

    private LocalDate firstDay(@Nullable LocalDate from, List<Contract> before) {
        LocalDate first = Wording.answered("from", from, "Give the first day of the contract.");
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
        return first;
    }

    /** As the council's profile would say it. */
    Contract contract(List<Tender> tenders) {
        return new Contract(
                service,
                source,
                awardedOn,
                startsOn,
                endsOn,
                tenders.stream()
                        .filter(tender -> tender.issuedOn().equals(tenderedOn))
                        .findFirst()
                        .orElse(null),
                null);
    }

    ContractAwarded awarded() {
        return new ContractAwarded(service, awardedOn, startsOn, endsOn, provider);
    }

    ProcurementStep step(String serviceName) {
        return new ProcurementStep(
                requireNonNull(id),
                service,
                serviceName,
                ProcurementStep.Kind.CONTRACT_AWARDED,
                awardedOn,
                null,
                provider,
                startsOn,
                endsOn,
                note,
                recordedOn,
                recordedBy);
    }
}
