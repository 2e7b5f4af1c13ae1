package uk.homeward.community.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.community.CommunityService;
import uk.homeward.community.ConnectionRequest;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;

@Component
class RecordConnectionDelegate implements JavaDelegate {

    static final String FORM = "connect-to-community";

    private final CommunityService community;
    private final WorkingHours hours;

    RecordConnectionDelegate(CommunityService community, WorkingHours hours) {
        this.community = community;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable YesNo found = answers.choice("offerFound", YesNo.class);
        Optional<LocalDate> lookAgain = community.connect(
                execution.getProcessBusinessKey(),
                new ConnectionRequest(
                        answers.text("wishes"),
                        found == null ? null : found == YesNo.YES,
                        answers.text("volunteerOffer"),
                        answers.date("firstDay"),
                        answers.date("lookAgainOn"),
                        answers.text("nothingReason")));
        CommunityConnectionProcess.lookAgain(execution, lookAgain, hours);
    }
}
