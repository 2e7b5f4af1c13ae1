package uk.homeward.delivery.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.delivery.VisitView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** Visits that are not wanted for a time, because family is there or somebody is away. */
@Component
@Order(66)
class LeaveVisitsOutAct extends DeliveryAct {

    LeaveVisitsOutAct(DeliveryService delivery) {
        super("leave-visits-out", "The visits are left out for that time.", delivery);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Leave visits out for a time")
                .explained("The plan stays as it is: after the last day the visits are made again, by themselves.")
                .asking(
                        FormField.ticks(
                                "without",
                                "Which visits are not wanted?",
                                FormField.choices(
                                        visits(file), visit -> String.valueOf(visit.number()), VisitView::when)),
                        FormField.date("from", "First day without"),
                        FormField.date("until", "Last day without"),
                        FormField.words("reason", "Why?"))
                .button("Leave out");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        List<Integer> without = visits(file).stream()
                .map(VisitView::number)
                .filter(number -> answers.has("without", String.valueOf(number)))
                .toList();
        LocalDate from = answers.neededDate("from", "The first day");
        LocalDate until = answers.neededDate("until", "The last day");
        String reason = answers.neededText("reason", "Say why the visits are not wanted.");
        return () -> delivery()
                .changeForATime(file.reference(), new TemporaryChange(without, List.of(), null, from, until, reason));
    }

    private List<VisitView> visits(CaseFile file) {
        return care(file).map(view -> view.visits()).orElse(List.of());
    }
}
