package uk.homeward.pages;

import java.util.List;
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
     */
    record Line(String name, int unclaimed, int mine, int dueThisWeek, int overdue) {
        public int waiting() {
            return unclaimed + mine;
        }
    }
}
