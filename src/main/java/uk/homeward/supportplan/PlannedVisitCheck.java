package uk.homeward.supportplan;

import uk.homeward.refusal.Refusal;

/** Whether a visit can be kept while somebody is still writing the plan. */
record PlannedVisitCheck(PlannedVisit visit) {

    void expectSound() {
        if (visit.latestStart().isBefore(visit.earliestStart())) {
            throw new Refusal(
                    "latestStart",
                    "The latest start is before the earliest. Give %s or a later time."
                            .formatted(PlannedVisit.time(visit.earliestStart())));
        }
        if (visit.minutes() < 1 || visit.minutes() > PlannedVisit.MOST_MINUTES) {
            throw new Refusal(
                    "minutes", "Give the minutes of the visit: 1 to %,d.".formatted(PlannedVisit.MOST_MINUTES));
        }
        if (visit.workers() < 1 || visit.workers() > 2) {
            throw new Refusal("workers", "One worker comes, or two at once. Give 1 or 2.");
        }
        if (visit.minutes() < PlannedVisit.SHORT && visit.shortReason() == null) {
            throw new Refusal(
                    "shortReason",
                    "A visit of %d minutes is under half an hour. Say why that is enough, or make it %d."
                            .formatted(visit.minutes(), PlannedVisit.SHORT));
        }
        if (visit.tasks().isEmpty()) {
            throw new Refusal("task1", "Say what is done in the visit, and for which outcome.");
        }
    }
}
