package uk.homeward.nightsupport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.nightsupport.NightTrials;

@Component
class RecordNightTrialDelegate implements JavaDelegate {

    static final String FORM = "decide-night-trial";

    private final NightTrials trials;

    RecordNightTrialDelegate(NightTrials trials) {
        this.trials = trials;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable YesNo kept = answers.choice("trialKept", YesNo.class);
        trials.decide(
                execution.getProcessBusinessKey(), kept == null ? null : kept == YesNo.YES, answers.text("reason"));
    }
}
