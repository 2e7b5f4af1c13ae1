package uk.homeward.entry.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.entry.DischargeConfirmation;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.OfferAnswer;

@Component
class RecordDischargeDelegate implements JavaDelegate {

    static final String FORM = "confirm-discharge";

    private final EntryService entries;

    RecordDischargeDelegate(EntryService entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable YesNo goingHome = answers.choice("goingHome", YesNo.class);
        Optional<String> episode = entries.confirmDischarge(
                execution.getProcessBusinessKey(),
                new DischargeConfirmation(
                        goingHome == null ? null : goingHome == YesNo.YES,
                        answers.date("dischargeOn"),
                        answers.date("plannedStartOn"),
                        answers.choice("offer", OfferAnswer.class),
                        answers.ticked("assessmentNeeded"),
                        answers.text("note"),
                        answers.number("hoursPerWeek"),
                        answers.text("exitPlan")));
        StepDownProcess.GOING_AHEAD.set(execution, episode.isPresent());
        episode.ifPresent(reference -> StepDownProcess.EPISODE_REFERENCE.set(execution, reference));
    }
}
