package uk.homeward.providerfailure.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.providerfailure.CrisisCover;
import uk.homeward.providerfailure.CrisisCoverService;
import uk.homeward.refusal.Wording;

@Component
class RecordCrisisCoverDelegate implements JavaDelegate {

    static final String FORM = "confirm-crisis-cover";

    private final CrisisCoverService cover;

    RecordCrisisCoverDelegate(CrisisCoverService cover) {
        this.cover = cover;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        LocalDate day = answers.date("firstVisitOn");
        String time = answers.text("firstVisitTime");
        cover.cover(
                execution.getProcessBusinessKey(),
                new CrisisCover(
                        answers.text("coverProvider"),
                        day == null || time == null ? null : day.atTime(Wording.timeOfDay("firstVisitTime", time)),
                        answers.date("coverUntil")));
    }
}
