package uk.homeward.council.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.engine.FormOptions;

/** The services that the access team can choose, each with its length: the rule set follows from the service (KEN-20). */
@Component
class ServiceOptions implements FormOptions {

    private final CouncilProfile council;
    private final Clock clock;

    ServiceOptions(CouncilProfile council, Clock clock) {
        this.council = council;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public List<Option> options() {
        LocalDate today = LocalDate.now(clock);
        return council.services().stream()
                .map(service -> new Option(label(service, today), service.code()))
                .toList();
    }

    private static String label(ServiceDefinition service, LocalDate today) {
        LocalDate last = service.lastStart();
        if (last != null && today.isAfter(last)) {
            return service.name() + " (takes nobody new)";
        }
        String shortest = service.minimumDays() > 1 ? service.minimumDays() + " to " : "up to ";
        return "%s (%s%d days)".formatted(service.name(), shortest, service.maximumDays());
    }
}
