package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A start of support that the service's rules allow. */
record Start(LocalDate on, int plannedDays, BigDecimal hoursPerWeek) {

    static Start confirmed(StartConfirmation confirmation, ServiceDefinition service, LocalDate today) {
        LocalDate on = day(confirmation.startedOn(), today);
        BigDecimal hours = Hours.required(
                "hoursPerWeek", confirmation.hoursPerWeek(), "Give the hours of support planned for the first week.");
        if (hours.signum() == 0) {
            throw new Refusal(
                    "hoursPerWeek", "Support that has started has hours. Give at least a quarter of an hour.");
        }
        Start start = new Start(on, length(confirmation.plannedDays(), service), hours);
        start.checkEnd(service);
        return start;
    }

    /** The last day of support: the first day counts. Every short-term service has an end (DER-13). */
    LocalDate plannedEnd() {
        return on.plusDays(plannedDays - 1L);
    }

    private static LocalDate day(@Nullable LocalDate on, LocalDate today) {
        if (on == null) {
            throw new Refusal("startedOn", "Give the day on which support started.");
        }
        if (on.isAfter(today)) {
            throw new Refusal("startedOn", "The start is in the future. Confirm it when support has started.");
        }
        return on;
    }

    /** Six weeks is a free period, not a length: the length is set by what the person can reach, within the rules (COV-14). */
    private static int length(@Nullable Integer asked, ServiceDefinition service) {
        int days = asked == null ? service.plannedDays() : asked;
        int minimum = Math.max(1, service.minimumDays());
        if (days < minimum || days > service.maximumDays()) {
            throw new Refusal(
                    "plannedDays",
                    "%s lasts %d to %d days. Plan a length within these."
                            .formatted(service.name(), minimum, service.maximumDays()));
        }
        return days;
    }

    private void checkEnd(ServiceDefinition service) {
        LocalDate closesOn = service.closesOn();
        if (closesOn != null && !on.isAfter(closesOn) && plannedEnd().isAfter(closesOn)) {
            throw new Refusal(
                    "plannedDays",
                    "%s closes on %s. Plan a length with which support ends by then."
                            .formatted(service.name(), Wording.day(closesOn)));
        }
    }
}
