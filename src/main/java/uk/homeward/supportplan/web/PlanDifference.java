package uk.homeward.supportplan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.supportplan.PlanElement;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.PlannedVisit;

/** Two versions side by side, line by line: what stands in one of them alone, or otherwise in the other. */
final class PlanDifference {

    private PlanDifference() {}

    /** @param what day and time of a visit, or what a part gives */
    record Row(String what, @Nullable String before, @Nullable String after) {
        public boolean changed() {
            return !Objects.equals(before, after);
        }
    }

    static List<Row> rows(PlanView before, PlanView after) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Hours a week", hours(before), hours(after)));
        rows.add(new Row("Took part", before.involvedWords(), after.involvedWords()));
        rows.add(new Row("Model of care", before.model().label(), after.model().label()));
        keys(before, after).forEach(key -> rows.add(new Row(key.substring(1), said(before, key), said(after, key))));
        return rows;
    }

    private static String hours(PlanView plan) {
        return plan.hoursPerWeek().stripTrailingZeros().toPlainString();
    }

    private static Set<String> keys(PlanView... plans) {
        Set<String> keys = new TreeSet<>();
        for (PlanView plan : plans) {
            plan.visits().forEach(visit -> keys.add(key(visit.visit())));
            plan.parts().forEach(part -> keys.add(key(part.element())));
        }
        return keys;
    }

    /** In the order of the week, parts last. */
    private static String key(PlannedVisit visit) {
        return "%d%s %s".formatted(visit.day().getValue(), visit.dayName(), visit.earliestStart());
    }

    private static String key(PlanElement element) {
        return "8" + element.description();
    }

    private static @Nullable String said(PlanView plan, String key) {
        return plan.visits().stream()
                .map(PlanView.Visit::visit)
                .filter(visit -> key(visit).equals(key))
                .findFirst()
                .map(PlanDifference::said)
                .orElseGet(() -> plan.parts().stream()
                        .map(PlanView.Part::element)
                        .filter(element -> key(element).equals(key))
                        .findFirst()
                        .map(element -> "£%,.2f a week".formatted(element.weeklyCost()))
                        .orElse(null));
    }

    private static String said(PlannedVisit visit) {
        return "%s, %d minutes, %s%s: %s"
                .formatted(
                        visit.window(),
                        visit.minutes(),
                        visit.workers() == 1 ? "one worker" : "two workers",
                        visit.timeCritical() ? ", time-critical" : "",
                        visit.tasks().stream().map(task -> task.description()).collect(Collectors.joining("; ")));
    }
}
