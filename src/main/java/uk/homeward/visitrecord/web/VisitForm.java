package uk.homeward.visitrecord.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.visitrecord.VisitTold;

/** One visit, as somebody types it. */
record VisitForm(
        @Nullable String visit,
        @Nullable LocalDate day,
        @Nullable Boolean made,
        @Nullable String started,
        @Nullable String ended,
        @Nullable Integer workers,
        @Nullable String reason,
        @Nullable String why) {

    /** The choice of a visit that nobody planned. */
    static final String UNPLANNED = "0";

    static List<FormField> fields(Map<String, String> visits) {
        return List.of(
                FormField.list("visit", "Which visit?", visits),
                FormField.date("day", "Day of the visit"),
                FormField.yesOrNo("made", "Was it made?"),
                FormField.line("startedAt", "It began at").hint("Where it was made, for example 08:05"),
                FormField.line("endedAt", "It ended at")
                        .hint("For example, 08:35. Earlier than it began is the next day."),
                FormField.number("workers", "How many workers came?"),
                FormField.words("reason", "Why did nobody come?").hint("Only where it was missed."),
                FormField.words("why", "Why is it put right, or told only now?")
                        .hint("Only where something else is on record, or the visit is some weeks ago."));
    }

    static VisitForm read(Form form) {
        return new VisitForm(
                form.neededText("visit", "Choose the visit."),
                form.neededDate("day", "The day of the visit"),
                form.needed("made", form.yesOrNo("made"), "Say whether it was made."),
                form.text("startedAt"),
                form.text("endedAt"),
                form.wholeNumber("workers", "Workers"),
                form.text("reason"),
                form.text("why"));
    }

    /** @throws uk.homeward.refusal.Refusal where a time is none */
    VisitTold told() {
        LocalDateTime start = moment("startedAt", started);
        LocalDateTime end = moment("endedAt", ended);
        return new VisitTold(
                visit == null || UNPLANNED.equals(visit) ? null : Integer.valueOf(visit),
                day,
                made,
                start,
                start != null && end != null && end.isBefore(start) ? end.plusDays(1) : end,
                workers,
                reason,
                why);
    }

    private @Nullable LocalDateTime moment(String field, @Nullable String typed) {
        if (typed == null || day == null) {
            return null;
        }
        LocalTime time = Wording.timeOfDay(field, typed);
        return day.atTime(time);
    }
}
