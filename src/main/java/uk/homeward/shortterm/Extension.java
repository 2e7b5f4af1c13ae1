package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ExtensionReason;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** More days than planned, asked for by a review with one of the service's reasons (COV-14). */
@Embeddable
record Extension(
        @Column(name = "requested_days") int days,
        @Column(name = "requested_reason") @Enumerated(EnumType.STRING) ExtensionReason reason) {

    static Extension requested(
            @Nullable Integer days, @Nullable String reason, ServiceDefinition service, LocalDate plannedEnd) {
        if (service.extensionDays() == 0) {
            throw new Refusal(
                    "decision",
                    "%s cannot be extended. Decide when support ends and what follows.".formatted(service.name()));
        }
        if (days == null || days < 1 || days > service.extensionDays()) {
            throw new Refusal(
                    "extensionDays",
                    "%s can be extended by 1 to %d days at a time.".formatted(service.name(), service.extensionDays()));
        }
        checkCloses("extensionDays", service, plannedEnd.plusDays(days));
        if (reason == null) {
            throw new Refusal("extensionReason", "Say why support goes on.");
        }
        return new Extension(days, Extension.reason(reason, service));
    }

    /** @return the days approved: a manager may approve fewer than were asked for */
    int approved(@Nullable Integer answered, LocalDate plannedEnd, ServiceDefinition service, LocalDate today) {
        int approved = answered == null ? days : answered;
        if (approved < 1 || approved > days) {
            throw new Refusal(
                    "approvedDays", "The review asked for %d days. Approve between 1 and %d.".formatted(days, days));
        }
        LocalDate end = plannedEnd.plusDays(approved);
        if (end.isBefore(today)) {
            throw new Refusal(
                    "approvedDays",
                    "With these days support would have ended on %s. Approve more days, or refuse the extension."
                            .formatted(Wording.day(end)));
        }
        checkCloses("approvedDays", service, end);
        return approved;
    }

    private static void checkCloses(String field, ServiceDefinition service, LocalDate end) {
        if (service.closesOn() != null && end.isAfter(service.closesOn())) {
            throw new Refusal(
                    field,
                    "%s closes on %s. Support cannot go on after that day."
                            .formatted(service.name(), Wording.day(service.closesOn())));
        }
    }

    private static ExtensionReason reason(String name, ServiceDefinition service) {
        return service.extensionReasons().stream()
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "extensionReason",
                        "%s is not extended for this reason. Choose one that the service allows."
                                .formatted(service.name())));
    }
}
