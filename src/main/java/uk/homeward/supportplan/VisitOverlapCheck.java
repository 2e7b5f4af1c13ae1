package uk.homeward.supportplan;

import java.util.List;
import uk.homeward.refusal.Refusal;

/** No two visits of a week are made at once: that is one visit with two workers. */
record VisitOverlapCheck(List<PlannedVisit> week) {

    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    void expectNone() {
        for (int i = 0; i < week.size(); i++) {
            for (int j = i + 1; j < week.size(); j++) {
                if (week.get(i).overlaps(week.get(j), MINUTES_OF_A_WEEK)) {
                    throw new Refusal(
                            "earliestStart",
                            "Two visits overlap: %s, and %s. Move one, or make them one visit with two workers."
                                    .formatted(week.get(i).words(), week.get(j).words()));
                }
            }
        }
    }
}
