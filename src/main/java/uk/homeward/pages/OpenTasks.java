package uk.homeward.pages;

import java.util.Optional;
import uk.homeward.site.Visitor;

/** Tasks that are open now. */
public interface OpenTasks {
    /** Nothing if there is no such task, or if it is none of the visitor's. */
    Optional<Task> readableBy(Visitor visitor, String taskId);

    /**
     * @param step id of the step in the model, for example {@code userTask_triageReferral}
     * @param reference business key of the process that it belongs to
     */
    record Task(String id, String step, String name, String reference) {}
}
