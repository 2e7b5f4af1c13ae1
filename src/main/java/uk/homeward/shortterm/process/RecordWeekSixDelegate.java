package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.WeekSixLook;
import uk.homeward.shortterm.WeekSixService;

@Component
class RecordWeekSixDelegate implements JavaDelegate {

    static final String FORM = "look-at-week-six";

    private final WeekSixService weekSix;

    RecordWeekSixDelegate(WeekSixService weekSix) {
        this.weekSix = weekSix;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        weekSix.look(
                execution.getProcessBusinessKey(),
                answers.choice("weekSixFinding", WeekSixLook.Finding.class),
                answers.text("weekSixNote"));
    }
}
