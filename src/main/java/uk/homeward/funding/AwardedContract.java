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
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Tender;

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

    AwardedContract(CheckedAward award, String by, LocalDate today) {
        this.service = award.service();
        this.awardedOn = award.awardedOn();
        this.tenderedOn = award.tenderedOn();
        this.provider = award.provider();
        this.source = award.source();
        this.startsOn = award.from();
        this.endsOn = award.until();
        this.note = award.note();
        this.recordedOn = today;
        this.recordedBy = by;
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
