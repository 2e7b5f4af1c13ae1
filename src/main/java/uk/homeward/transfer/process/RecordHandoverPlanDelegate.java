package uk.homeward.transfer.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.HandoverAnswers;
import uk.homeward.transfer.KeySafe;
import uk.homeward.transfer.MedicationChart;
import uk.homeward.transfer.TransferHandoverService;

@Component
class RecordHandoverPlanDelegate implements JavaDelegate {

    static final String FORM = "plan-handover";

    private final TransferHandoverService handovers;
    private final WorkingHours hours;

    RecordHandoverPlanDelegate(TransferHandoverService handovers, WorkingHours hours) {
        this.handovers = handovers;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        LocalDate cutOver = handovers.plan(
                execution.getProcessBusinessKey(),
                new HandoverAnswers(
                        moment(answers.date("lastVisitOn"), "lastVisitTime", answers.text("lastVisitTime")),
                        moment(answers.date("firstVisitOn"), "firstVisitTime", answers.text("firstVisitTime")),
                        answers.text("planAgreedBy"),
                        answers.ticked("consent"),
                        answers.text("risks"),
                        answers.choice("medicationChart", MedicationChart.class),
                        answers.choice("keySafe", KeySafe.class),
                        answers.ticked("longerOffered"),
                        answers.wholeNumber("laterMinutes"),
                        answers.ticked("preferencesKept"),
                        answers.pounds("personPays")));
        TransferHandoverProcess.CUT_OVER_AT.set(execution, Date.from(hours.morningOf(cutOver)));
    }

    private static @Nullable LocalDateTime moment(@Nullable LocalDate day, String field, @Nullable String time) {
        return day == null || time == null ? null : day.atTime(Wording.timeOfDay(field, time));
    }
}
