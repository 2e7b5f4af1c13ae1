package uk.homeward.transfer;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;
import uk.homeward.transfer.TransferRules.Figures;

/** One transfer as it is read: where it stands, what is late and why. */
@Component
class TransferViews {

    private final TransferStore store;
    private final TransferWaves waves;

    TransferViews(TransferStore store, TransferWaves waves) {
        this.store = store;
        this.waves = waves;
    }

    TransferView of(Transfer one) {
        Figures figures = store.figures();
        LocalDate today = store.today();
        TransferWave wave = waves.findById(one.waveId).orElseThrow();
        JointReview review = one.review();
        BookedMeeting meeting = one.meeting;
        Handover handover = one.handover;
        Keeping keeping = one.keeping;
        return new TransferView(
                one.reference(),
                one.packageReference(),
                wave.reference(),
                wave.area(),
                one.status(),
                one.since,
                one.servedSince,
                Period.between(one.servedSince, today).getYears(),
                one.servedLong(figures, today),
                one.minutes,
                Lateness.of(
                        one.status(),
                        one.since,
                        meeting == null ? null : meeting.on(),
                        handover == null ? null : handover.firstVisit().toLocalDate(),
                        today),
                Risk.of(
                        one.status(),
                        one.reviewCountsUntil(figures.reviewWeeks()),
                        handover == null ? null : handover.firstVisit().toLocalDate(),
                        one.shadowVisits,
                        today),
                one.reaching().letter(),
                one.reaching().on(),
                one.reaching().by(),
                meeting == null ? null : meeting.on(),
                meeting == null ? null : meeting.place(),
                review.metOn(),
                review.outcome(),
                review.outcomeReason(),
                review.circumstances(),
                review.agreedChange(),
                review.preferences(),
                review.socialWorker(),
                review.directCare(),
                one.reviewCountsUntil(figures.reviewWeeks()),
                keeping == null ? null : keeping.reason(),
                keeping == null ? null : keeping.until(),
                one.requirementReference,
                handover == null ? null : handover.providerName(),
                handover == null ? null : handover.lastVisit(),
                handover == null ? null : handover.firstVisit(),
                one.shadowVisits,
                one.releasedOn,
                one.releasedTo,
                one.returnedOn,
                one.heldBecause,
                one.legalFlag);
    }
}
