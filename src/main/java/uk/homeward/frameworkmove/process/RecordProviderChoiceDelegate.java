package uk.homeward.frameworkmove.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.frameworkmove.ChoiceAnswers;
import uk.homeward.frameworkmove.MoveChoice;
import uk.homeward.frameworkmove.PersonMoveService;
import uk.homeward.refusal.Wording;

@Component
class RecordProviderChoiceDelegate implements JavaDelegate {

    static final String FORM = "ask-for-provider-choice";

    private final PersonMoveService moves;

    RecordProviderChoiceDelegate(PersonMoveService moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ChoiceAnswers told = new ChoiceAnswers(
                answers.choice("moveChoice", MoveChoice.class),
                answers.text("choiceWords"),
                answers.text("newProvider"),
                moment("lastVisitTime", answers.date("lastVisitOn"), answers.text("lastVisitTime")),
                moment("firstVisitTime", answers.date("firstVisitOn"), answers.text("firstVisitTime")));
        ProviderChoiceProcess.MOVE_STATUS.set(
                execution, moves.choose(execution.getProcessBusinessKey(), told).name());
    }

    private static @Nullable LocalDateTime moment(String field, @Nullable LocalDate day, @Nullable String time) {
        return day == null || time == null ? null : day.atTime(Wording.timeOfDay(field, time));
    }
}
