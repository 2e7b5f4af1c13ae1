package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.EndingService;

/** The review decided that support ends on the day on which it was held. */
@Component
class EndSupportNowDelegate implements JavaDelegate {

    private final EndingService endings;

    EndSupportNowDelegate(EndingService endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.end(execution.getProcessBusinessKey());
    }
}
