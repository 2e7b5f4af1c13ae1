package uk.homeward.funding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Tender;

/** The tenders and contracts of each service: those of the council's profile, and those recorded since. */
@Component
class Procurements {

    private final IssuedTenders issued;
    private final AwardedContracts awarded;
    private final FundingRules funding;

    Procurements(IssuedTenders issued, AwardedContracts awarded, FundingRules funding) {
        this.issued = issued;
        this.awarded = awarded;
        this.funding = funding;
    }

    List<Tender> tenders(String service) {
        return Stream.concat(
                        funding.contractsOf(service).stream()
                                .map(Contract::tender)
                                .filter(Objects::nonNull),
                        issued.findByServiceOrderByIssuedOnAscIdAsc(service).stream()
                                .map(IssuedTender::tender))
                .toList();
    }

    /** The earliest first. */
    List<Contract> contracts(String service) {
        List<AwardedContract> since = awarded.findByServiceOrderByStartsOn(service);
        List<Contract> ofProfile = funding.contractsOf(service);
        List<Tender> tenders = tenders(service);
        return Stream.concat(ofProfile.stream(), since.stream().map(contract -> contract.contract(tenders)))
                .sorted(Comparator.comparing(Contract::from))
                .toList();
    }

    /** Recorded since the profile was written, the earliest first. */
    List<ProcurementStep> steps(String service, String serviceName) {
        return Stream.concat(
                        issued.findByServiceOrderByIssuedOnAscIdAsc(service).stream()
                                .map(tender -> tender.step(serviceName)),
                        awarded.findByServiceOrderByStartsOn(service).stream()
                                .map(contract -> contract.step(serviceName)))
                .sorted(Comparator.comparing(ProcurementStep::on).thenComparing(ProcurementStep::kind))
                .toList();
    }

    void keep(IssuedTender tender) {
        issued.saveAndFlush(tender);
    }

    /** Flushes, so that of two that begin on one day the second is refused while somebody can be told. */
    void keep(AwardedContract contract) {
        awarded.saveAndFlush(contract);
    }
}
