package uk.homeward.provision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.provision.PlaceAnswer;
import uk.homeward.provision.ProvisionService;
import uk.homeward.provision.SpotAnswer;

@Component
class RecordSpotPurchaseDelegate implements JavaDelegate {

    static final String FORM = "authorise-spot-purchase";

    /** The options of the form. */
    enum SpotPurchase {
        APPROVED,
        DECLINED
    }

    private final ProvisionService provision;
    private final CareTeamReader team;

    RecordSpotPurchaseDelegate(ProvisionService provision, CareTeamReader team) {
        this.provision = provision;
        this.team = team;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable SpotPurchase purchase = answers.choice("spotPurchase", SpotPurchase.class);
        PlaceAnswer answer = provision.answerSpot(
                reference,
                new SpotAnswer(
                        purchase == null ? null : purchase == SpotPurchase.APPROVED, answers.text("spotReason")));
        FindPlaceProcess.PLACE_ANSWER.set(execution, answer.name());
        FindPlaceProcess.CARE_TEAM.set(execution, team.of(reference));
    }
}
