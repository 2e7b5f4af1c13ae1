package uk.homeward.tasklist;

/** Whether the signed-in person may see, and may work, an open task. */
public interface TaskRights {

    boolean isReadable(String taskId);

    /** Claimed by the person, or by nobody yet. */
    boolean isWorkable(String taskId);
}
