package uk.homeward.decommissioning.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.decommissioning.AssuranceService;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.engine.FormAnswers;

@Component
class RecordSecurityAnswersDelegate implements JavaDelegate {

    static final String FORM = "return-security-answers";

    private final AssuranceService assurance;
    private final DecommissioningLookup closings;
    private final WorkingHours hours;

    RecordSecurityAnswersDelegate(AssuranceService assurance, DecommissioningLookup closings, WorkingHours hours) {
        this.assurance = assurance;
        this.closings = closings;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        String closing = execution.getProcessBusinessKey();
        assurance.answer(closing, answers.text("securityAnswers"));
        SecurityAssuranceProcess.ASSURANCE_DUE_AT.set(
                execution, Date.from(hours.eveningOf(closings.answerBy(closing))));
    }
}
