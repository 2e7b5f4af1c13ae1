package uk.homeward.engine.rest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that may be asked of the engine's REST besides reading. Whatever is not here is a way round the record: comments,
 * attachments and variables that our tables never see, processes and messages without a fact, models that nobody tested,
 * filters that run code.
 */
final class AllowedCalls {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String ID = "[A-Za-z0-9:_-]+";

    /** The engine counts nothing for itself here: it would answer with a failure of its own. */
    private static final Pattern NOT_KEPT = Pattern.compile("metrics(/.*)?|telemetry(/.*)?");

    private static final List<Pattern> POST = List.of(
            // Queries whose questions are too long for an address
            pattern("(task|process-instance|execution|variable-instance|job|job-definition|group|user)(/count)?"),
            pattern("history/(process-instance|activity-instance|task|variable-instance|detail|job-log)(/count)?"),
            pattern("filter/ID/(list|singleResult|count)"),
            pattern("plugin/base/ID/(process-instance|incident)(/count)?"),
            pattern("plugin/base/ID/process-(instance/ID/called-process-instances"
                    + "|definition/ID/called-process-definitions)"),
            // Work on a task, which TaskWorkGuard looks at more closely
            pattern("task/ID/(claim|unclaim|assignee|submit-form|complete)"),
            // The web applications' own sign-in and sign-out
            pattern("auth/user/ID/(login/ID|logout)"));

    private static final List<Pattern> PUT = List.of(pattern("(job|job-definition)/ID/retries"));

    private AllowedCalls() {}

    /** @param path undecoded and without the name of an engine: what needs decoding is not allowed */
    static boolean include(String method, String path) {
        return (READING.contains(method) && !NOT_KEPT.matcher(path).matches())
                || (method.equals("POST") && matches(POST, path))
                || (method.equals("PUT") && matches(PUT, path));
    }

    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace("ID", ID));
    }
}
