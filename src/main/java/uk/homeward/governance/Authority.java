package uk.homeward.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Wording;

/** What other capabilities ask before they do what hangs on a decision: nothing runs ahead of its authority (promise 7). */
public interface Authority {

    /** @return what the newest decision of this code that is in force approves */
    Optional<Approval> inForce(String code);

    /** The sentence for a day on which nobody may start with the service: it is closed, or its decision is not in force (HAM-02). */
    default @Nullable String whyNoStartOn(ServiceDefinition service, LocalDate day) {
        String closed = service.whyNoStartOn(day);
        String code = service.decision();
        if (closed != null || code == null) {
            return closed;
        }
        Optional<Approval> approval = inForce(code);
        if (approval.isEmpty()) {
            return "%s waits for its decision, which is not in force yet.".formatted(service.name());
        }
        LocalDate inForceOn = approval.get().inForceOn();
        return day.isBefore(inForceOn)
                ? "%s hangs on decision %s, which is in force from %s."
                        .formatted(service.name(), approval.get().reference(), Wording.day(inForceOn))
                : null;
    }
}
