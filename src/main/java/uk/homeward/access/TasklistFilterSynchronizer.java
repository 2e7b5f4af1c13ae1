package uk.homeward.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;
import uk.homeward.engine.CandidateGroups;

/** Puts the ready filters into Tasklist, and puts right what was changed in them. */
@Component
class TasklistFilterSynchronizer {

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilterSynchronizer(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** @return who may read them */
    List<Grant> establish() {
        Map<TasklistFilter, Filter> present = new EnumMap<>(TasklistFilter.class);
        for (Filter stored : filters.createTaskFilterQuery().unlimitedList()) {
            TasklistFilter.of(stored).ifPresent(ready -> present.put(ready, stored));
        }
        List<Grant> readers = new ArrayList<>();
        for (TasklistFilter ready : TasklistFilter.values()) {
            Filter stored = present.get(ready);
            String id = (stored == null ? write(filters.newTaskFilter(), ready) : asDeclared(stored, ready)).getId();
            for (String group : CandidateGroups.ALL) {
                if (!CandidateGroups.WITHOUT_TASKS.contains(group)) {
                    readers.add(Grant.on(group, Resources.FILTER, id, Permissions.READ));
                }
            }
        }
        return readers;
    }

    private Filter asDeclared(Filter stored, TasklistFilter ready) {
        boolean same =
                stored.getName().equals(ready.label()) && stored.getProperties().equals(ready.properties());
        return same ? stored : write(stored, ready);
    }

    private Filter write(Filter filter, TasklistFilter ready) {
        return filters.saveFilter(filter.setName(ready.label())
                .setProperties(ready.properties())
                .setQuery(tasks.createTaskQuery().active()));
    }
}
