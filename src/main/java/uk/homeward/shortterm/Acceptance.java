package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;

/** Whether a service can accept a person: it is open on the day, and is there for this way in and this purpose. */
final class Acceptance {

    private static final String HOURS = "hoursPerWeek";

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
        checkOpen("plannedStartOn", service.whyNoStartOn(request.plannedStartOn()));
        checkHours(request.wish().hoursPerWeek());
    }

    private static void checkHours(@Nullable BigDecimal hours) {
        if (hours != null
                && Hours.required(HOURS, hours, "Give the hours a week.").signum() == 0) {
            throw new Refusal(HOURS, "Give at least a quarter of an hour, or leave it blank for the usual hours.");
        }
    }

    /** @param closed why nobody can start on that day; nothing where somebody can */
    static void checkOpen(String field, @Nullable String closed) {
        if (closed != null) {
            throw new Refusal(field, closed + " Choose another day or another service.");
        }
    }
}
