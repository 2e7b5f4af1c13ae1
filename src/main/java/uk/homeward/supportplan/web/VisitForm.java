package uk.homeward.supportplan.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.PlannedVisit;
import uk.homeward.supportplan.VisitTyped;

/** A visit as it is typed: on one day or several, with up to four tasks. */
final class VisitForm {

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
        fields.addAll(VisitTaskForm.fields(outcomes));
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
        VisitTaskForm.fill(form, visit.tasks());
    }

    static VisitTyped read(Form form) {
        return new VisitTyped(
                form.choices("days", DayOfWeek.class),
                time(form, "earliestStart"),
                time(form, "latestStart"),
                form.wholeNumber("minutes", "Minutes"),
                form.wholeNumber("workers", "Workers"),
                form.has("timeCritical", "YES"),
                VisitTaskForm.read(form),
                form.text("shortReason"));
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
