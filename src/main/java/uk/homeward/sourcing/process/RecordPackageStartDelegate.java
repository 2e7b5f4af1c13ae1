package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.sourcing.PackageStartService;

/** Stands in the package: what the provider told of its start is read here and not asked again. */
@Component
class RecordPackageStartDelegate implements JavaDelegate {

    static final String FORM = "confirm-package-start";

    private final PackageStartService starts;

    RecordPackageStartDelegate(PackageStartService starts) {
        this.starts = starts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        starts.confirm(execution.getProcessBusinessKey(), answers.date("firstDayOfCare"));
    }
}
