package uk.homeward.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.site.Visitor;

/** What waits for a visitor and the visitor's groups. */
public interface WaitingWork {
    /** One line for each kind of task that waits, in the order of their names. */
    List<Line> of(Visitor visitor);

    /**
     * @param name as Tasklist shows it, for example "Triage referral"
     * @param unclaimed nobody has taken them on yet
     * @param mine the visitor has taken them on
     * @param dueThisWeek of both, due before next Monday and not overdue
     * @param only the task, where it is but one
     */
    record Line(String name, int unclaimed, int mine, int dueThisWeek, int overdue, @Nullable String only) {
        public int waiting() {
            return unclaimed + mine;
        }
    }
}
