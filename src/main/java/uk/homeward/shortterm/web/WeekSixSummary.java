package uk.homeward.shortterm.web;

/** How the live short-term services stand, in numbers. */
public record WeekSixSummary(
        long live,
        long endingThisWeek,
        long reviewsOpen,
        long pastPlannedEnd,
        long charged,
        long chargesHeldUp,
        long inHospital,
        long away,
        long startsMissed,
        long drifting,
        long overTarget) {}
