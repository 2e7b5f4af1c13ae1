package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingFact.TenderIssued;
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
        LocalDate today = LocalDate.now(clock);
        CheckedTender tender = CheckedTender.of(notice, bought(service), today);
        procurements.keep(new IssuedTender(tender, Actor.name(), today));
        facts.publishEvent(new TenderIssued(service, tender.tender().issuedOn()));
    }

    /** @throws Refusal where no tender came before it */
    public void recordAward(String service, AwardNotice notice) {
        LocalDate today = LocalDate.now(clock);
        CheckedAward award = CheckedAward.of(
                notice, bought(service), procurements.tenders(service), procurements.contracts(service), today);
        procurements.keep(new AwardedContract(award, Actor.name(), today));
        facts.publishEvent(award.awarded());
    }

    /** The council tenders what it commissions and does not run itself. */
    private ServiceDefinition bought(String code) {
        ServiceDefinition service = ProcurementLookup.known(council, code);
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
}
