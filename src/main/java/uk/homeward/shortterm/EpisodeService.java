package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to short-term services. */
@Service
public class EpisodeService {

    /**
     * Opens an episode: exactly one service accepts the person (KEN-38).
     *
     * @return its reference, for example {@code EPI-000123}
     * @throws uk.homeward.refusal.Refusal if the service is unknown, not open on the day, not for this route or purpose, or the
     *     person already has a live short-term service
     */
    public String open(EpisodeRequest request) {
        throw new UnsupportedOperationException();
    }

    public PlacementDates place(String reference) {
        throw new UnsupportedOperationException();
    }

    public void agreeGoals(String reference, GoalsAgreement agreement) {
        throw new UnsupportedOperationException();
    }

    /** @return the dates that now hold, or nothing if support did not start and the episode was cancelled */
    public Optional<SupportDates> confirmStart(String reference, StartConfirmation confirmation) {
        throw new UnsupportedOperationException();
    }

    public void escalateStart(String reference) {
        throw new UnsupportedOperationException();
    }

    /** @return the day on which progress is due next */
    public LocalDate recordProgress(String reference, ProgressReport report) {
        throw new UnsupportedOperationException();
    }

    public void recordResponse(String reference, @Nullable String response) {
        throw new UnsupportedOperationException();
    }

    /** Takes over what the review decided: exit scores, sequel, the wish to extend. */
    public ReviewDecision recordReviewDecision(String reference) {
        throw new UnsupportedOperationException();
    }

    /** @return the dates that now hold, or nothing if the extension was refused and the planned end stands */
    public Optional<SupportDates> recordExtension(String reference, ExtensionAnswer answer) {
        throw new UnsupportedOperationException();
    }

    public void startCharge(String reference) {
        throw new UnsupportedOperationException();
    }

    public void end(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Announces {@link AdmittedToHospital}. */
    public void admitToHospital(String reference, LocalDate admittedOn) {
        throw new UnsupportedOperationException();
    }

    /** @return until when the service is kept for the person in hospital */
    public LocalDate holdUntil(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Announces {@link ReturnedHome}. */
    public void returnHome(String reference, LocalDate returnedOn) {
        throw new UnsupportedOperationException();
    }

    /** @return the dates that hold after the return */
    public SupportDates resume(String reference) {
        throw new UnsupportedOperationException();
    }

    public void lapse(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Announces {@link SupportEndedEarly}. Also cancels an episode that has not started. */
    public void endEarly(String reference, LocalDate endedOn, @Nullable Sequel sequel, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    /** The person now only waits for long-term support: announces {@link PurposeChanged}. */
    public void changePurpose(String reference, LocalDate changedOn, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    public Optional<EpisodeView> liveEpisodeOf(String personReference) {
        throw new UnsupportedOperationException();
    }

    public void recordCldOutcome(String referralReference, String cldOutcome) {
        throw new UnsupportedOperationException();
    }

    public EpisodeView find(String reference) {
        throw new UnsupportedOperationException();
    }

    public Optional<EpisodeView> ofReferral(String referralReference) {
        throw new UnsupportedOperationException();
    }

    public List<EpisodeView> ofPerson(String personReference) {
        throw new UnsupportedOperationException();
    }

    /** Every live episode, the one whose planned end is nearest first: the week-six board. */
    public List<EpisodeView> live() {
        throw new UnsupportedOperationException();
    }
}
