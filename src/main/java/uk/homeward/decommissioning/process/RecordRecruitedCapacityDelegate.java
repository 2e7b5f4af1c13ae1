package uk.homeward.decommissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.PhaseService;
import uk.homeward.engine.FormAnswers;

@Component
class RecordRecruitedCapacityDelegate implements JavaDelegate {

    static final String FORM = "confirm-recruited-capacity";

    private final PhaseService phases;

    RecordRecruitedCapacityDelegate(PhaseService phases) {
        this.phases = phases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        phases.confirm(
                execution.getProcessBusinessKey(),
                answers.yesOrNo("capacityReady"),
                answers.hours("hoursToMove"),
                answers.date("movesFrom"),
                answers.text("capacityNote"));
    }
}
