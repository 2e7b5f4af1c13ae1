package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.EndingService;

@Component
class EndSupportDelegate implements JavaDelegate {

    private final EndingService endings;

    EndSupportDelegate(EndingService endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.end(execution.getProcessBusinessKey());
    }
}
