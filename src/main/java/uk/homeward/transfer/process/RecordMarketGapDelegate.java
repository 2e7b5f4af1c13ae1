package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.transfer.GapAnswer;
import uk.homeward.transfer.GapService;

@Component
class RecordMarketGapDelegate implements JavaDelegate {

    static final String FORM = "answer-market-gap";

    private final GapService gaps;

    RecordMarketGapDelegate(GapService gaps) {
        this.gaps = gaps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        gaps.answer(
                execution.getProcessBusinessKey(),
                answers.choice("gapAnswer", GapAnswer.class),
                answers.text("gapNote"),
                answers.date("hoursExpectedOn"));
    }
}
