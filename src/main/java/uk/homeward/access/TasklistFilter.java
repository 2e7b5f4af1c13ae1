package uk.homeward.access;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The filters that everybody finds in Tasklist. What depends on who asks, or when, is not stored as an expression, which
 * the engine would run whoever wrote it, but added when the filter is used. The first opens by itself: it is the one
 * that has work for somebody who has claimed nothing yet.
 */
enum TasklistFilter {
    MY_TEAM("My team", "Everything for your groups, whoever has claimed it", "#00703c") {
        @Override
        void narrow(TaskQuery tasks, FilterAsking asking) {
            tasks.taskCandidateGroupIn(asking.groups()).includeAssignedTasks();
        }
    },
    MY_TASKS("My tasks", "What you have claimed", "#1d70b8") {
        @Override
        void narrow(TaskQuery tasks, FilterAsking asking) {
            tasks.taskAssignee(asking.person());
        }
    },
    DUE_THIS_WEEK("Due this week", "Due from Monday to Sunday of this week", "#f47738") {
        @Override
        void narrow(TaskQuery tasks, FilterAsking asking) {
            tasks.dueAfter(asking.justBeforeMonday()).dueBefore(asking.nextMonday());
        }
    },
    OVERDUE("Overdue", "Due before now", "#d4351c") {
        @Override
        void narrow(TaskQuery tasks, FilterAsking asking) {
            tasks.dueBefore(Date.from(asking.now().toInstant()));
        }
    },
    REVIEWS_DUE("Reviews due", "Reviews that have come up and wait to be held", "#4c2c92") {
        @Override
        void narrow(TaskQuery tasks, FilterAsking asking) {
            tasks.taskDefinitionKeyIn(REVIEWS);
        }
    };

    private static final String MARK = "ready";

    private static final String[] REVIEWS = {
        "userTask_conductReview",
        "userTask_conductPackageReview",
        "userTask_conductPaymentReview",
        "userTask_conductRequestedReview",
        "userTask_conductEventReview",
        "userTask_conductSettlingReview"
    };

    private final String label;
    private final String description;
    private final String colour;

    TasklistFilter(String label, String description, String colour) {
        this.label = label;
        this.description = description;
        this.colour = colour;
    }

    abstract void narrow(TaskQuery tasks, FilterAsking asking);

    static Optional<TasklistFilter> of(Filter stored) {
        Map<String, Object> properties = stored.getProperties();
        return properties == null
                ? Optional.empty()
                : Stream.of(values())
                        .filter(filter -> filter.name().equals(properties.get(MARK)))
                        .findFirst();
    }

    String label() {
        return label;
    }

    Map<String, Object> properties() {
        return Map.of(
                MARK,
                name(),
                "description",
                description,
                "priority",
                10 * (ordinal() + 1),
                "color",
                colour,
                "refresh",
                true,
                "showUndefinedVariable",
                false);
    }
}
