package uk.homeward.entry.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.entry.CareInstead;
import uk.homeward.entry.CareInsteadAnswer;
import uk.homeward.entry.CareInsteadService;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.OfferAnswer;
import uk.homeward.entry.StepUpConfirmation;
import uk.homeward.entry.WishSaidBy;
import uk.homeward.referral.LiveServiceChoice;

@Component
class RecordStepUpDelegate implements JavaDelegate {

    static final String FORM = "confirm-step-up";

    private final EntryService entries;
    private final CareInsteadService instead;

    RecordStepUpDelegate(EntryService entries, CareInsteadService instead) {
        this.entries = entries;
        this.instead = instead;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable YesNo goesAhead = answers.choice("stepUpGoesAhead", YesNo.class);
        Optional<String> episode = entries.confirmStepUp(
                execution.getProcessBusinessKey(),
                new StepUpConfirmation(
                        goesAhead == null ? null : goesAhead == YesNo.YES,
                        answers.date("plannedStartOn"),
                        answers.choice("offer", OfferAnswer.class),
                        answers.ticked("assessmentNeeded"),
                        answers.text("note"),
                        answers.hours("hoursPerWeek"),
                        answers.text("exitPlan"),
                        answers.choice("liveServiceChoice", LiveServiceChoice.class),
                        insteadOf(answers)));
        StepUpProcess.OFFER_DECLINED.set(
                execution, instead.of(execution.getProcessBusinessKey()).isPresent());
        StepUpProcess.GOING_AHEAD.set(execution, episode.isPresent());
        episode.ifPresent(reference -> StepUpProcess.EPISODE_REFERENCE.set(execution, reference));
    }

    private static CareInsteadAnswer insteadOf(FormAnswers answers) {
        @Nullable YesNo capacity = answers.choice("wishCapacity", YesNo.class);
        return new CareInsteadAnswer(
                answers.choice("careInstead", CareInstead.class),
                answers.text("formerSupport"),
                answers.choice("wishSaidBy", WishSaidBy.class),
                capacity == null ? null : capacity == YesNo.YES);
    }
}
