package uk.homeward.pages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.homeward.site.Visitor;

/** Tasks that are open now. */
public interface OpenTasks {
    /** Nothing if there is no such task, or if it is none of the visitor's. */
    Optional<Task> readableBy(Visitor visitor, String taskId);

    /** Those of a case that the visitor could work on. */
    List<Task> readableBy(Visitor visitor, Collection<String> references);

    /**
     * @param step id of the step in the model, for example {@code userTask_triageReferral}
     * @param reference business key of the process that it belongs to
     */
    record Task(String id, String step, String name, String reference) {

        /** In Tasklist. */
        public String address() {
            return WorkSummary.addressOf(id);
        }
    }
}
