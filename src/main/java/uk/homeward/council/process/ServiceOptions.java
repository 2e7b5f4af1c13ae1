package uk.homeward.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.engine.FormOptions;

/** The services that the access team can choose, each with its length: the rule set follows from the service (KEN-20). */
@Component
class ServiceOptions implements FormOptions {

    private final CouncilProfile council;

    ServiceOptions(CouncilProfile council) {
        this.council = council;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public List<Option> options() {
        return council.services().stream()
                .map(service -> new Option(label(service) + byWhom(service), service.code()))
                .toList();
    }

    /** Who chooses between services of several commissioners sees which is whose (KEN-10). */
    private String byWhom(ServiceDefinition service) {
        return council.commissions(service) ? "" : ", commissioned by " + council.commissionedBy(service.code());
    }

    private static String label(ServiceDefinition service) {
        return service.minimumDays() > 1
                ? "%s (%d to %d days)".formatted(service.name(), service.minimumDays(), service.maximumDays())
                : "%s (up to %d days)".formatted(service.name(), service.maximumDays());
    }
}
