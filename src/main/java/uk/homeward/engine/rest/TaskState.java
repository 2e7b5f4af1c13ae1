package uk.homeward.engine.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/**
 * How things stand with a task.
 *
 * @param person who has taken it, or who completed it
 * @param name how colleagues know that person
 * @param ended when it was completed or withdrawn
 * @param process the process that it belongs to
 * @param businessKey of that process; nothing once the task has ended
 * @param groups whose task it is
 * @param asked the keys of its form
 */
record TaskState(
        Stage stage,
        @Nullable String person,
        @Nullable String name,
        @Nullable Instant ended,
        String process,
        @Nullable String businessKey,
        Set<String> groups,
        Set<String> asked) {

    enum Stage {
        UNKNOWN,
        OPEN,
        COMPLETED,
        WITHDRAWN
    }

    private static final DateTimeFormatter ON_A_DAY_AT_A_TIME = DateTimeFormatter.ofPattern(
                    "'on' d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    static TaskState unknown() {
        return new TaskState(Stage.UNKNOWN, null, null, null, "", null, Set.of(), Set.of());
    }

    /** Why nobody can work on it any more. */
    Optional<Refusal> gone() {
        return switch (stage) {
            case OPEN -> Optional.empty();
            case UNKNOWN -> Optional.of(new NotFound("There is no such task."));
            case COMPLETED -> Optional.of(new Conflict("This task was completed" + by() + on() + "."));
            case WITHDRAWN -> Optional.of(new Conflict("This task is no longer needed: it was withdrawn" + on() + "."));
        };
    }

    /** Why this person cannot work on it, though somebody can. */
    Optional<Refusal> takenFrom(@Nullable String somebody) {
        return stage == Stage.OPEN && person != null && !person.equals(somebody)
                ? Optional.of(
                        new Conflict(name + " has taken this task. Ask them to hand it back if you should do it."))
                : Optional.empty();
    }

    /** Whether somebody of these groups may do it. */
    boolean isOfferedTo(Set<String> theirs) {
        return !Collections.disjoint(groups, theirs);
    }

    private String by() {
        return name == null ? "" : " by " + name;
    }

    private String on() {
        return ended == null ? "" : " " + ON_A_DAY_AT_A_TIME.format(ended);
    }
}
