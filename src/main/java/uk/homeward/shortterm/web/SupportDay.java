package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.shortterm.EpisodeView;

/** How far support has come by a day; it has started. */
public record SupportDay(EpisodeView episode, LocalDate startedOn, LocalDate today) {
    public static final int FREE_DAYS = FreePeriod.DAYS;

    /** The first day is 1. Days in hospital do not count, the day of admission among them. */
    public int day() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(startedOn, last()) + 1 - episode.daysInHospital());
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
}
