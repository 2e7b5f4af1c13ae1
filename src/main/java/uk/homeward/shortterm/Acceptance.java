package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Whether a service can accept a person: it is open on the day, and is there for this way in and this purpose. */
final class Acceptance {

    private Acceptance() {}

    static void check(EpisodeRequest request, ServiceDefinition service, LocalDate today) {
        if (!service.routes().contains(request.route())) {
            throw new Refusal(
                    "service",
                    "%s does not take people by this route. Choose another service.".formatted(service.name()));
        }
        if (!service.purposes().contains(request.purpose())) {
            throw new Refusal(
                    "purpose",
                    "%s is not there for this purpose. Choose another purpose or service.".formatted(service.name()));
        }
        if (request.plannedStartOn().isBefore(today)) {
            throw new Refusal("plannedStartOn", "The planned start is in the past. Give today or a later day.");
        }
        checkOpen("plannedStartOn", service, request.plannedStartOn());
    }

    /** The rule set in force follows from the service and its dates: two services can be open side by side (KEN-20, KEN-38). */
    static void checkOpen(String field, ServiceDefinition service, LocalDate start) {
        if (start.isBefore(service.opensOn())) {
            throw new Refusal(
                    field,
                    "%s opens on %s. Choose a later start or another service."
                            .formatted(service.name(), Wording.day(service.opensOn())));
        }
        LocalDate lastStart = lastStart(service);
        if (start.isAfter(lastStart)) {
            throw new Refusal(
                    field,
                    "%s takes nobody new after %s, because it is closing. Choose another service."
                            .formatted(service.name(), Wording.day(lastStart)));
        }
    }

    /** A service closes empty: nobody starts who could not have the shortest length before it closes. */
    private static LocalDate lastStart(ServiceDefinition service) {
        LocalDate last = service.lastStartOn() == null ? LocalDate.MAX : service.lastStartOn();
        if (service.closesOn() == null) {
            return last;
        }
        LocalDate lastThatFits = service.closesOn().minusDays(Math.max(1, service.minimumDays()) - 1L);
        return last.isBefore(lastThatFits) ? last : lastThatFits;
    }
}
