package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CareWeek;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** How often somebody came in a week, and how many different workers that were: the fewer, the more continuity (KEN-21). */
@Embeddable
record Visits(@Column(name = "visits") Integer visits, @Column(name = "workers") Integer workers) {

    /** @return nothing where neither was asked: the form of a task that waits since an older release */
    static @Nullable Visits reported(@Nullable Integer visits, @Nullable Integer workers) {
        if (visits == null && workers == null) {
            return null;
        }
        int made = Wording.answered("visits", visits, "Give the number of visits in the week, 0 if nobody came.");
        int came = Wording.answered("workers", workers, "Give how many different workers came in the week.");
        if (made < 0 || made > CareWeek.MOST_VISITS) {
            throw new Refusal("visits", "Give between 0 and 336 visits in the week: two workers every hour.");
        }
        if (came > made) {
            throw new Refusal(
                    "workers", "There cannot be more workers than visits. Count a visit by two workers as two visits.");
        }
        if (made > 0 && came < 1) {
            throw new Refusal("workers", "Somebody made these visits. Give at least 1 worker.");
        }
        return new Visits(made, came);
    }
}
