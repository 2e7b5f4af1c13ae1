package uk.homeward.delivery.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** More visits for a time, after a fall or while family is away: whoever gives care makes them, and they end by themselves. */
@Component
@Order(67)
class AddVisitsAct extends DeliveryAct {

    AddVisitsAct(DeliveryService delivery) {
        super("add-visits", "The visits are added for that time.", delivery);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Add visits for a time")
                .explained("The plan stays as it is: after the last day the added visits are over, by themselves.")
                .asking(
                        part(file),
                        FormField.ticks(
                                "days",
                                "On which days of the week?",
                                FormField.choices(List.of(DayOfWeek.values()), DayOfWeek::name, AddVisitsAct::name)),
                        FormField.date("from", "First day"),
                        FormField.line("fromTime", "When does each visit begin?")
                                .hint("For example, 18:30"),
                        FormField.number("minutes", "How many minutes does each take?"),
                        FormField.choice(
                                "workers",
                                "How many workers does each need?",
                                FormField.choices(List.of("1", "2"), number -> number, number -> number)),
                        FormField.date("until", "Last day"),
                        FormField.words("reason", "Why?"))
                .button("Add visits");
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        @Nullable Integer element = part(answers);
        Set<DayOfWeek> days = answers.choices("days", DayOfWeek.class);
        LocalDateTime from = answers.neededMoment("from", "The first day");
        @Nullable
        Integer minutes =
                answers.needed("minutes", answers.wholeNumber("minutes", "Minutes"), "Give the minutes of each visit.");
        @Nullable
        Integer workers = answers.needed(
                "workers", answers.wholeNumber("workers", "Workers"), "Say how many workers each visit needs.");
        LocalDate until = answers.neededDate("until", "The last day");
        String reason = answers.neededText("reason", "Say why more visits are wanted.");
        return () -> {
            LocalDateTime first = Wording.answered("from", from, "Give the first day.");
            List<VisitNeed> more = Stream.of(DayOfWeek.values())
                    .filter(days::contains)
                    .map(day -> VisitNeed.beside(
                            day,
                            first.toLocalTime(),
                            Wording.answered("minutes", minutes, "Give the minutes of each visit."),
                            Wording.answered("workers", workers, "Say how many workers each visit needs.")))
                    .toList();
            delivery()
                    .changeForATime(
                            file.reference(),
                            new TemporaryChange(List.of(), more, element, first.toLocalDate(), until, reason));
        };
    }
}
