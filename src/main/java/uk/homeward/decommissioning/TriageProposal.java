package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * What to offer at triage while a service closes: it follows how far its activity has moved (KEN-22).
 *
 * @param offered name of the service to offer first
 * @param why in a sentence
 * @param rules of both services, side by side (KEN-20)
 */
public record TriageProposal(String closing, String offered, String why, List<DecommissioningView.RuleSet> rules) {

    /**
     * @param room hours a week that the other service can take and has not yet
     */
    static TriageProposal of(
            String closing,
            String successor,
            DecommissioningStatus status,
            @Nullable Integer phase,
            BigDecimal room,
            LocalDate lastSafeStart,
            LocalDate lastSafeStartIfExtended,
            LocalDate today,
            List<DecommissioningView.RuleSet> rules) {
        if (!status.takesPeople() || today.isAfter(lastSafeStart)) {
            return new TriageProposal(
                    closing,
                    successor,
                    "%s takes nobody new after %s. Offer %s.".formatted(closing, Wording.day(lastSafeStart), successor),
                    rules);
        }
        if (today.isAfter(lastSafeStartIfExtended)) {
            return new TriageProposal(
                    closing,
                    successor,
                    "Whoever may need more days in %s than planned starts by %s at the latest, and that has passed. Offer %s."
                            .formatted(closing, Wording.day(lastSafeStartIfExtended), successor),
                    rules);
        }
        if (phase == null) {
            return new TriageProposal(
                    closing,
                    closing,
                    "No activity has moved yet: %s takes people as before, until %s."
                            .formatted(closing, Wording.day(lastSafeStart)),
                    rules);
        }
        return room.signum() > 0
                ? new TriageProposal(
                        closing,
                        successor,
                        "Phase %d has moved activity to %s. Offer that first; %s takes whom it cannot take, until %s."
                                .formatted(phase, successor, closing, Wording.day(lastSafeStart)),
                        rules)
                : new TriageProposal(
                        closing,
                        closing,
                        "What phase %d moved to %s is taken. Offer %s, until %s."
                                .formatted(phase, successor, closing, Wording.day(lastSafeStart)),
                        rules);
    }
}
