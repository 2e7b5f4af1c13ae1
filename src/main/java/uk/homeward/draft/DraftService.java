package uk.homeward.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.access.OwnTasks;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** Drafts of a task's form: for those alone who may work the task, and never longer than it is open. */
@Service
class DraftService {

    /** More than any form of ours can hold. */
    private static final int MOST = 100_000;

    private static final String NOT_YOURS = "This task is finished, or it is somebody else’s now.";

    private final Drafts drafts;
    private final OwnTasks tasks;
    private final Clock clock;

    DraftService(Drafts drafts, OwnTasks tasks, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Draft> of(String taskId) {
        requireOwn(taskId);
        return drafts.of(taskId);
    }

    /**
     * @param seen when the latest draft that the person has seen was saved
     * @return their draft first, then those that others saved meanwhile; nobody's is lost
     */
    @Transactional
    public List<Draft> save(String taskId, String person, String answers, @Nullable Instant seen) {
        requireOwn(taskId);
        if (answers.length() > MOST) {
            throw new Refusal("What you typed is too long to be kept as a draft. Shorten it, or complete the task.");
        }
        // The database keeps microseconds; the person must be able to name this very moment again.
        Draft draft = new Draft(person, clock.instant().truncatedTo(ChronoUnit.MILLIS), answers);
        try {
            drafts.save(taskId, draft);
        } catch (DataIntegrityViolationException finishedMeanwhile) {
            throw new NotFound(NOT_YOURS);
        }
        return Stream.concat(
                        Stream.of(draft),
                        drafts.of(taskId).stream()
                                .filter(other -> !other.savedBy().equals(person))
                                .filter(other -> seen == null || other.savedAt().isAfter(seen)))
                .toList();
    }

    private void requireOwn(String taskId) {
        if (!tasks.workable(taskId)) {
            throw new NotFound(NOT_YOURS);
        }
    }
}
