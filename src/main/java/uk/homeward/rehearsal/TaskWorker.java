package uk.homeward.rehearsal;

import java.util.Map;

/** Work in Tasklist, done in the name of a demo login. */
public interface TaskWorker {

    /** @param reference of the life whose task it is, for example {@code EPI-000123} */
    boolean waits(String reference, String task);

    /** Fills in the form of the task and completes it, as the person with this login would. */
    void complete(String login, String reference, String task, Map<String, Object> answers);

    /** Does something outside Tasklist in the name of this login. */
    void as(String login, Runnable act);
}
