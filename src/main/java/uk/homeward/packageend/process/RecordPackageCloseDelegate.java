package uk.homeward.packageend.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.packageend.CloseAnswers;
import uk.homeward.packageend.PackageEndService;

/** The day has come, and the person was told before everybody else. */
@Component
class RecordPackageCloseDelegate implements JavaDelegate {

    static final String FORM = "close-package";

    private final PackageEndService ends;

    RecordPackageCloseDelegate(PackageEndService ends) {
        this.ends = ends;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ends.close(
                execution.getProcessBusinessKey(),
                new CloseAnswers(
                        answers.date("lastDayOfCare"), answers.date("providersToldOn"), answers.text("lateReason")));
    }
}
