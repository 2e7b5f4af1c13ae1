package uk.homeward.decommissioning.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.decommissioning.AssuranceOutcome;
import uk.homeward.decommissioning.AssuranceService;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.engine.FormAnswers;

@Component
class RecordSecurityAssuranceDelegate implements JavaDelegate {

    static final String FORM = "complete-security-assurance";

    private final AssuranceService assurance;
    private final DecommissioningLookup closings;
    private final WorkingHours hours;

    RecordSecurityAssuranceDelegate(AssuranceService assurance, DecommissioningLookup closings, WorkingHours hours) {
        this.assurance = assurance;
        this.closings = closings;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        AssuranceOutcome outcome = assurance.scrutinise(
                execution.getProcessBusinessKey(),
                answers.choice("assuranceAnswer", AssuranceOutcome.class),
                answers.text("remedy"));
        SecurityAssuranceProcess.SECURITY_OUTCOME.set(execution, outcome.name());
        SecurityAssuranceProcess.ASSURANCE_DUE_AT.set(
                execution, Date.from(hours.eveningOf(closings.answerBy(execution.getProcessBusinessKey()))));
    }
}
