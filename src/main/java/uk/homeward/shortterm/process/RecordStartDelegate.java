package uk.homeward.shortterm.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.refusal.Refusal;
import uk.homeward.shortterm.StartConfirmation;
import uk.homeward.shortterm.StartService;
import uk.homeward.shortterm.SupportDates;
import uk.homeward.site.Visitor;

@Component
class RecordStartDelegate implements JavaDelegate {

    static final String FORM = "confirm-start";

    private final StartService starts;

    RecordStartDelegate(StartService starts) {
        this.starts = starts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable YesNo started = answers.choice("supportStarted", YesNo.class);
        if (started == YesNo.NO && Visitor.current().guest()) {
            throw new Refusal(
                    "supportStarted",
                    "Only the council decides what follows when support does not start. Tell it under “Our people” on"
                            + " Homeward’s pages, and leave this task open.");
        }
        Optional<SupportDates> dates = starts.confirm(
                execution.getProcessBusinessKey(),
                new StartConfirmation(
                        started == null ? null : started == YesNo.YES,
                        answers.date("startedOn"),
                        answers.hours("hoursPerWeek"),
                        answers.wholeNumber("plannedDays"),
                        answers.text("notStartedReason"),
                        answers.text("lateReason")));
        StartOfSupportProcess.STARTED.set(execution, dates.isPresent());
    }
}
