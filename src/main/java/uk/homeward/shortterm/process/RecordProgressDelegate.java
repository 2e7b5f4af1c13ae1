package uk.homeward.shortterm.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.ProgressReport;
import uk.homeward.shortterm.ProgressService;

@Component
class RecordProgressDelegate implements JavaDelegate {

    static final String FORM = "review-progress";

    private final ProgressService progress;
    private final WorkingHours hours;

    RecordProgressDelegate(ProgressService progress, WorkingHours hours) {
        this.progress = progress;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ProgressReport report = new ProgressReport(
                answers.date("weekFrom"),
                Arrays.asList(
                        answers.wholeNumber("score1"), answers.wholeNumber("score2"), answers.wholeNumber("score3")),
                answers.hours("hoursDelivered"),
                answers.hours("hoursPlanned"),
                answers.text("hoursIncreaseReason"),
                answers.wholeNumber("visits"),
                answers.wholeNumber("workers"),
                answers.choice("condition", ProgressReport.Condition.class),
                answers.ticked("concern"),
                answers.text("concernNote"),
                answers.text("note"));
        LocalDate next = progress.record(execution.getProcessBusinessKey(), report);
        SupportAtHomeProcess.PROGRESS_DUE_AT.set(execution, Date.from(hours.morningOf(next)));
    }
}
