package uk.homeward.nightsupport.process;

import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.nightsupport.NightAnswers;
import uk.homeward.nightsupport.NightDecisions;
import uk.homeward.nightsupport.NightNeed;
import uk.homeward.nightsupport.NightOption;

@Component
class RecordNightSupportDelegate implements JavaDelegate {

    static final String FORM = "assess-night-support";

    private final NightDecisions nights;

    RecordNightSupportDelegate(NightDecisions nights) {
        this.nights = nights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        Map<NightOption, String> rejected = new EnumMap<>(NightOption.class);
        put(rejected, NightOption.TECHNOLOGY, answers.text("notTechnology"));
        put(rejected, NightOption.RESPONDER, answers.text("notResponder"));
        put(rejected, NightOption.VISIT, answers.text("notVisit"));
        put(rejected, NightOption.SLEEPOVER, answers.text("notSleepover"));
        nights.decide(
                execution.getProcessBusinessKey(),
                new NightAnswers(
                        answers.text("housing"),
                        new NightNeed(
                                yes(answers.choice("handsOn", YesNo.class)),
                                yes(answers.choice("predictable", YesNo.class)),
                                yes(answers.choice("someoneAwake", YesNo.class)),
                                answers.wholeNumber("withinMinutes")),
                        answers.choice("chosen", NightOption.class),
                        rejected,
                        answers.text("choiceReason"),
                        answers.text("risk"),
                        answers.text("independence"),
                        answers.choice("present", NightOption.class),
                        answers.wholeNumber("nightsPerWeek"),
                        answers.wholeNumber("sharedWith")));
    }

    private static void put(Map<NightOption, String> rejected, NightOption option, @Nullable String reason) {
        if (reason != null) {
            rejected.put(option, reason);
        }
    }

    private static @Nullable Boolean yes(@Nullable YesNo answer) {
        return answer == null ? null : answer == YesNo.YES;
    }
}
