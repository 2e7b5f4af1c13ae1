package uk.homeward.supportplan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.VisitTask;
import uk.homeward.supportplan.VisitTyped.TaskTyped;

/** What is done in a visit, as it is typed: each task with the outcome that it is for. */
final class VisitTaskForm {

    private static final int TASKS = 4;

    private VisitTaskForm() {}

    static List<FormField> fields(List<PlanOutcome> outcomes) {
        List<FormField> fields = new ArrayList<>();
        IntStream.rangeClosed(1, TASKS).forEach(number -> {
            fields.add(FormField.line("task" + number, number == 1 ? "What is done?" : "What else is done?")
                    .hint(number == 1 ? "One task in each line." : "Leave blank where there is nothing else."));
            fields.add(FormField.list(
                    "outcome" + number,
                    "For which outcome is task %d?".formatted(number),
                    FormField.choices(outcomes, PlanOutcome::code, PlanOutcome::description)));
            fields.add(FormField.ticks(
                    "personalCare" + number, "What is task %d?".formatted(number), Map.of("YES", "Personal care")));
        });
        return fields;
    }

    static void fill(Form form, List<VisitTask> tasks) {
        for (int i = 0; i < Math.min(TASKS, tasks.size()); i++) {
            form.fill("task" + (i + 1), tasks.get(i).description());
            form.fill("outcome" + (i + 1), tasks.get(i).outcomeCode());
            form.fill("personalCare" + (i + 1), tasks.get(i).personalCare() ? List.of("YES") : List.of());
        }
    }

    static List<TaskTyped> read(Form form) {
        return IntStream.rangeClosed(1, TASKS)
                .filter(number -> form.text("task" + number) != null || form.text("outcome" + number) != null)
                .mapToObj(number -> new TaskTyped(
                        form.needed("task" + number, form.text("task" + number), "Say what is done in the visit."),
                        form.needed(
                                "outcome" + number,
                                form.text("outcome" + number),
                                "Choose the outcome that the task is for."),
                        form.has("personalCare" + number, "YES")))
                .toList();
    }
}
