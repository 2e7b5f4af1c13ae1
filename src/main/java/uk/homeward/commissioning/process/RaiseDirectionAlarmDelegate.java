package uk.homeward.commissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.commissioning.DirectionService;

@Component
class RaiseDirectionAlarmDelegate implements JavaDelegate {

    private final DirectionService directions;

    RaiseDirectionAlarmDelegate(DirectionService directions) {
        this.directions = directions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        directions.deadlinePassed(execution.getProcessBusinessKey());
    }
}
