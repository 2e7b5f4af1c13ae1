package uk.homeward.shortterm.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.GoalService;
import uk.homeward.shortterm.GoalsAgreement;
import uk.homeward.shortterm.GoalsAgreement.NewGoal;

@Component
class RecordGoalsDelegate implements JavaDelegate {

    static final String FORM = "agree-goals";

    private final GoalService goals;

    RecordGoalsDelegate(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        goals.agree(
                execution.getProcessBusinessKey(),
                new GoalsAgreement(
                        List.of(
                                new NewGoal(answers.text("goal1"), answers.wholeNumber("entryScore1")),
                                new NewGoal(answers.text("goal2"), answers.wholeNumber("entryScore2")),
                                new NewGoal(answers.text("goal3"), answers.wholeNumber("entryScore3"))),
                        answers.choice("involvement", GoalsAgreement.Involvement.class),
                        answers.ticked("reablement"),
                        answers.ticked("personalCare"),
                        answers.ticked("nutrition"),
                        answers.ticked("monitoring"),
                        answers.text("note")));
    }
}
