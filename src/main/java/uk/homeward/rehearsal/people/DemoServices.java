package uk.homeward.rehearsal.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ShortTermPurpose;

/** Which of the council's services the demo people have: its usual one, and its briefest. */
class DemoServices {

    private final List<ServiceDefinition> services;

    DemoServices(CouncilProfile council) {
        this.services = council.services();
    }

    ServiceDefinition of(DemoPerson.Length length) {
        return length == DemoPerson.Length.BRIEF ? brief() : usual();
    }

    private ServiceDefinition usual() {
        return services.stream()
                .filter(service -> service.routes().containsAll(Set.of(EntryRoute.values())))
                .max(Comparator.comparingInt(ServiceDefinition::plannedDays))
                .orElse(services.get(0));
    }

    private ServiceDefinition brief() {
        return services.stream()
                .filter(service -> service.routes().contains(EntryRoute.STEP_DOWN))
                .min(Comparator.comparingInt(ServiceDefinition::plannedDays))
                .orElse(services.get(0));
    }

    /** The purpose that fits the way in best, among those that the service has. */
    static ShortTermPurpose purpose(ServiceDefinition service, EntryRoute route) {
        ShortTermPurpose wanted = route == EntryRoute.STEP_UP
                ? ShortTermPurpose.ADMISSION_AVOIDANCE
                : service.plannedDays() < 21 ? ShortTermPurpose.DISCHARGE_TO_ASSESS : ShortTermPurpose.REABLEMENT;
        return service.purposes().contains(wanted)
                ? wanted
                : service.purposes().stream().sorted().findFirst().orElseThrow();
    }
}
