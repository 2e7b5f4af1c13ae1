package uk.homeward.supportplan.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.PlannedVisit;
import uk.homeward.supportplan.VisitTask;
import uk.homeward.supportplan.VisitTyped;
import uk.homeward.supportplan.VisitTyped.TaskTyped;

/** A visit as it is typed: on one day or several, with up to four tasks. */
final class VisitForm {

    private static final int TASKS = 4;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[:.]?([0-5]\\d))?");

    private VisitForm() {}

    static List<FormField> fields(List<PlanOutcome> outcomes) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.ticks("days", "On which days?", days()),
                FormField.line("earliestStart", "Earliest start").hint("For example, 08:00"),
                FormField.line("latestStart", "Latest start").hint("Leave blank where it is the same time."),
                FormField.number("minutes", "Minutes"),
                FormField.choice(
                        "workers",
                        "Workers at once",
                        FormField.choices(
                                List.of("1", "2"), number -> number, number -> number.equals("1") ? "One" : "Two")),
                FormField.ticks("timeCritical", "Must it not come later?", Map.of("YES", "It is time-critical"))));
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
        fields.add(FormField.words("shortReason", "Why is less than half an hour enough?")
                .hint("Only for a visit under 30 minutes."));
        return fields;
    }

    static Map<String, String> days() {
        return FormField.choices(Arrays.asList(DayOfWeek.values()), DayOfWeek::name, PlanWeekPage::name);
    }

    static void fill(Form form, PlannedVisit visit) {
        form.fill("days", List.of(visit.day().name()));
        form.fill("earliestStart", visit.earliestStart().toString());
        form.fill("latestStart", visit.latestStart().toString());
        form.fill("minutes", String.valueOf(visit.minutes()));
        form.fill("workers", List.of(String.valueOf(visit.workers())));
        form.fill("timeCritical", visit.timeCritical() ? List.of("YES") : List.of());
        String reason = visit.shortReason();
        form.fill("shortReason", reason == null ? "" : reason);
        List<VisitTask> tasks = visit.tasks();
        for (int i = 0; i < Math.min(TASKS, tasks.size()); i++) {
            form.fill("task" + (i + 1), tasks.get(i).description());
            form.fill("outcome" + (i + 1), tasks.get(i).outcomeCode());
            form.fill("personalCare" + (i + 1), tasks.get(i).personalCare() ? List.of("YES") : List.of());
        }
    }

    static VisitTyped read(Form form) {
        return new VisitTyped(
                form.choices("days", DayOfWeek.class),
                time(form, "earliestStart"),
                time(form, "latestStart"),
                form.wholeNumber("minutes", "Minutes"),
                form.wholeNumber("workers", "Workers"),
                form.has("timeCritical", "YES"),
                tasks(form),
                form.text("shortReason"));
    }

    private static List<TaskTyped> tasks(Form form) {
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

    /** 8, 8:30, 08.30 and 0830. */
    private static @Nullable LocalTime time(Form form, String field) {
        String typed = form.text(field);
        if (typed == null) {
            return null;
        }
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            form.errors().add(field, "Give a time of the day with hours and minutes, for example 08:00.");
            return null;
        }
        return LocalTime.of(
                Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }
}
