package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingFact.TenderIssued;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** The door for commissioners: what was tendered and what was awarded, so that money follows contracts (HAM-04). */
@Service
@Transactional
public class ProcurementService {

    private final Procurements procurements;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ProcurementService(
            Procurements procurements, CouncilProfile council, Clock clock, ApplicationEventPublisher facts) {
        this.procurements = procurements;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    public void recordTender(String service, TenderNotice notice) {
        IssuedTender tender = new IssuedTender(bought(service), notice, Actor.name(), LocalDate.now(clock));
        procurements.keep(tender);
        facts.publishEvent(new TenderIssued(service, tender.tender().issuedOn()));
    }

    /** @throws Refusal where no tender came before it */
    public void recordAward(String service, AwardNotice notice) {
        AwardedContract contract = new AwardedContract(
                bought(service),
                notice,
                procurements.tenders(service),
                procurements.contracts(service),
                Actor.name(),
                LocalDate.now(clock));
        procurements.keep(contract);
        facts.publishEvent(contract.awarded());
    }

    /** The council tenders what it commissions and does not run itself. */
    private ServiceDefinition bought(String code) {
        ServiceDefinition service = service(code);
        if (!council.commissions(service)) {
            throw new Refusal(
                    "service",
                    "%s commissions %s. Choose a service that the council commissions."
                            .formatted(council.commissionedBy(code), service.name()));
        }
        if (service.sector() == ServiceDefinition.Sector.IN_HOUSE) {
            throw new Refusal(
                    "service", "The council runs %s itself. Choose a service that it buys.".formatted(service.name()));
        }
        return service;
    }

    private ServiceDefinition service(String code) {
        return council.service(code)
                .orElseThrow(() ->
                        new NotFound("There is no service of this code. The services are listed on the page Funding."));
    }

    /** The services that may be tendered. */
    @Transactional(readOnly = true)
    public List<ServiceDefinition> services() {
        return council.services().stream()
                .filter(council::commissions)
                .filter(service -> service.sector() != ServiceDefinition.Sector.IN_HOUSE)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ProcurementStep> steps() {
        return council.services().stream()
                .flatMap(service -> procurements.steps(service.code(), service.name()).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ProcurementStep> steps(String service) {
        return procurements.steps(service, service(service).name());
    }
}
