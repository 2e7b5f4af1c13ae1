package uk.homeward.access;

import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingHours;

/** Hands a ready filter out as a copy that is narrowed to whoever asks, now; the stored one stays as it is. */
final class PersonalFilterManager extends FilterManager {

    /** No group has this id, so that a person without groups finds nothing rather than everything. */
    private static final List<String> NO_GROUP = List.of("none");

    @Override
    public @Nullable FilterEntity findFilterById(String id) {
        FilterEntity stored = super.findFilterById(id);
        return stored == null
                ? null
                : TasklistFilter.of(stored)
                        .map(ready -> (FilterEntity) stored.extend(query(ready)))
                        .orElse(stored);
    }

    private TaskQueryImpl query(TasklistFilter ready) {
        TaskQueryImpl query = new TaskQueryImpl();
        List<String> groups = getCommandContext().getAuthenticatedGroupIds();
        ready.narrow(
                query,
                new FilterAsking(
                        getCommandContext().getAuthenticatedUserId(),
                        groups == null || groups.isEmpty() ? NO_GROUP : groups,
                        ZonedDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), WorkingHours.ZONE)));
        return query;
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FilterManager.class;
        }

        @Override
        public Session openSession() {
            return new PersonalFilterManager();
        }
    }
}
