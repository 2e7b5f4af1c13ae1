package uk.homeward.absence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.absence.Whereabouts;
import uk.homeward.absence.Whereabouts.PersonIs;
import uk.homeward.absence.WhereaboutsService;
import uk.homeward.engine.FormAnswers;

@Component
class RecordWhereaboutsDelegate implements JavaDelegate {

    static final String FORM = "find-the-person";

    private final WhereaboutsService whereabouts;

    RecordWhereaboutsDelegate(WhereaboutsService whereabouts) {
        this.whereabouts = whereabouts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        whereabouts.answer(
                execution.getProcessBusinessKey(),
                new Whereabouts(
                        answers.choice("whereabouts", PersonIs.class),
                        answers.date("whereaboutsOn"),
                        answers.text("asked")));
    }
}
