package uk.homeward.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to the ways into a short-term service. */
@Service
public class EntryService {

    /** @return the reference of the episode that was opened, or nothing if no service is to start */
    public Optional<String> confirmDischarge(String referralReference, DischargeConfirmation confirmation) {
        throw new UnsupportedOperationException();
    }

    /** @return the reference of the episode that was opened, or nothing if no service is to start */
    public Optional<String> confirmStepUp(String referralReference, StepUpConfirmation confirmation) {
        throw new UnsupportedOperationException();
    }

    /** Refused once support has started. */
    public void cancelDischarge(String referralReference, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    public void escalate(String referralReference) {
        throw new UnsupportedOperationException();
    }

    /** How the life of this referral ended, for the Client Level Data outcome. */
    public Ending ending(String referralReference) {
        throw new UnsupportedOperationException();
    }

    public Optional<EntryView> of(String referralReference) {
        throw new UnsupportedOperationException();
    }

    /** Discharges delayed, per month of discharge (KEN-08, KEN-15). */
    public java.util.List<DischargeDelay> discharges() {
        throw new UnsupportedOperationException();
    }

    /**
     * @param month for example 2026-11
     * @param averageDelayDays days from being medically fit to going home
     */
    public record DischargeDelay(java.time.YearMonth month, int discharges, int delayed, double averageDelayDays) {}
}
