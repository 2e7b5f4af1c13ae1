package uk.homeward.engine.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One call of the engine's REST, whichever of its addresses it came through. */
record RestCall(String method, String path) {

    private static final Pattern TASK =
            Pattern.compile("task/([A-Za-z0-9:_-]+)/(claim|unclaim|assignee|submit-form|complete)");

    private static final Pattern READ = Pattern.compile("task/([0-9a-f]{8}-[0-9a-f-]{27})(/.*)?");

    /** @param rawPath relative to the REST application; the web applications name the engine in it */
    static RestCall of(String method, String rawPath) {
        return new RestCall(
                method,
                rawPath.replaceFirst("^/+", "").replaceFirst("/+$", "").replaceFirst("^engine/[A-Za-z0-9_-]+/", ""));
    }

    /** The work on a task that is asked for, if it is that. */
    Optional<OnTask> onTask() {
        Matcher matcher = TASK.matcher(path);
        return method.equals("POST") && matcher.matches()
                ? Optional.of(new OnTask(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** The task that is looked at, if it is that. */
    Optional<String> readTask() {
        Matcher matcher = READ.matcher(path);
        return method.equals("GET") && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    record OnTask(String taskId, String act) {

        boolean handsIn() {
            return act.equals("submit-form") || act.equals("complete");
        }
    }
}
