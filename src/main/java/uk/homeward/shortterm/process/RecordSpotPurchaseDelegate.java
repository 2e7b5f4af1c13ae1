package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.provision.PlaceAnswer;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.SpotAnswer;

@Component
class RecordSpotPurchaseDelegate implements JavaDelegate {

    static final String FORM = "authorise-spot-purchase";

    /** The options of the form. */
    enum SpotPurchase {
        APPROVED,
        DECLINED
    }

    private final EpisodeService episodes;

    RecordSpotPurchaseDelegate(EpisodeService episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable SpotPurchase purchase = answers.choice("spotPurchase", SpotPurchase.class);
        PlaceAnswer answer = episodes.recordSpotPurchase(
                execution.getProcessBusinessKey(),
                new SpotAnswer(
                        purchase == null ? null : purchase == SpotPurchase.APPROVED, answers.text("spotReason")));
        ShortTermServiceProcess.PLACE_ANSWER.set(execution, answer.name());
    }
}
