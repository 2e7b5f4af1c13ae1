package uk.homeward.commissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.engine.FormAnswers;

@Component
class RecordDirectionMetDelegate implements JavaDelegate {

    static final String FORM = "confirm-direction-met";

    private final DirectionService directions;

    RecordDirectionMetDelegate(DirectionService directions) {
        this.directions = directions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        directions.met(execution.getProcessBusinessKey(), answers.date("metOn"), answers.text("howMet"));
    }
}
