package uk.homeward.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The council's services as they stand today: one that is being closed takes its last days from there (KEN-28). */
@Component
public class CurrentServices {

    private final CouncilProfile council;
    private final List<ServiceClosing> closings;

    public CurrentServices(CouncilProfile council, List<ServiceClosing> closings) {
        this.council = council;
        this.closings = closings;
    }

    public Optional<ServiceDefinition> find(String code) {
        return council.service(code).map(this::today);
    }

    public List<ServiceDefinition> all() {
        return council.services().stream().map(this::today).toList();
    }

    private ServiceDefinition today(ServiceDefinition service) {
        return closings.stream()
                .flatMap(closing -> closing.datesOf(service.code()).stream())
                .findFirst()
                .map(service::closing)
                .orElse(service);
    }
}
