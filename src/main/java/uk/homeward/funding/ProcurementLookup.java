package uk.homeward.funding;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.NotFound;

/** What was tendered and awarded, as it is read, and what may be (HAM-04). */
@Service
@Transactional(readOnly = true)
public class ProcurementLookup {

    private final Procurements procurements;
    private final CouncilProfile council;

    ProcurementLookup(Procurements procurements, CouncilProfile council) {
        this.procurements = procurements;
        this.council = council;
    }

    /** The services that may be tendered. */
    public List<ServiceDefinition> services() {
        return council.services().stream()
                .filter(council::commissions)
                .filter(service -> service.sector() != ServiceDefinition.Sector.IN_HOUSE)
                .toList();
    }

    public List<ProcurementStep> steps() {
        return council.services().stream()
                .flatMap(service -> procurements.steps(service.code(), service.name()).stream())
                .toList();
    }

    public List<ProcurementStep> steps(String service) {
        return procurements.steps(service, known(council, service).name());
    }

    static ServiceDefinition known(CouncilProfile council, String code) {
        return council.service(code)
                .orElseThrow(() ->
                        new NotFound("There is no service of this code. The services are listed on the page Funding."));
    }
}
