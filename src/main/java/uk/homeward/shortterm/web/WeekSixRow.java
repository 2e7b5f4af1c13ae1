package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.ReviewDecision;

/** One live short-term service, as it stands today. */
public record WeekSixRow(EpisodeView episode, @Nullable ReviewView review, LocalDate today) {
    public static final int FREE_DAYS = FreePeriod.DAYS;

    /**
     * Which day of support today is, the first being 1; 0 before it started. Days in hospital do not count, the day of
     * admission among them.
     */
    public int day() {
        LocalDate started = episode.startedOn();
        if (started == null) {
            return 0;
        }
        LocalDate last = last();
        return (int) Math.max(0, ChronoUnit.DAYS.between(started, last) + 1 - episode.daysInHospital());
    }

    private LocalDate last() {
        if (episode.inHospitalSince() != null) {
            return episode.inHospitalSince().minusDays(1);
        }
        return episode.endedOn() == null ? today : episode.endedOn();
    }

    public boolean pastPlannedEnd() {
        return episode.plannedEndOn() != null && episode.plannedEndOn().isBefore(today);
    }

    /** Live-in care or a bed past its planned end, and nobody has decided what follows (HAM-14). */
    public boolean drifting() {
        return pastPlannedEnd()
                && episode.status() == EpisodeStatus.ACTIVE
                && episode.model() != null
                && !episode.model().isLeastRestrictive()
                && (episode.decision() == null || episode.decision() == ReviewDecision.EXTEND);
    }

    /** Longer in the service than its target (HAM-18). */
    public boolean overTarget() {
        Integer target = episode.targetDays();
        return target != null && episode.status() == EpisodeStatus.ACTIVE && day() > target;
    }

    public boolean endsWithin(int days) {
        LocalDate end = episode.plannedEndOn();
        return end != null && !end.isBefore(today) && !end.isAfter(today.plusDays(days));
    }

    public boolean inHospital() {
        return episode.status() == EpisodeStatus.IN_HOSPITAL;
    }

    public boolean startMissed() {
        return episode.status() == EpisodeStatus.ACCEPTED
                && episode.plannedStartOn().isBefore(today);
    }

    public boolean charged() {
        return episode.chargedSince() != null;
    }

    /** Where the review stands: Escalated, Reminded, Open, Scheduled, or None. */
    public String reviewState() {
        if (review == null) {
            return "None";
        }
        if (review.escalatedOn() != null) {
            return "Escalated";
        }
        if (review.remindedOn() != null) {
            return "Reminded";
        }
        return review.status() == ReviewStatus.OPEN ? "Open" : "Scheduled";
    }
}
