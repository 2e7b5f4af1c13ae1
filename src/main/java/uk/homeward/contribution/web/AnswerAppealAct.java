package uk.homeward.contribution.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.contribution.ContributionService;
import uk.homeward.contribution.ContributionView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The person hears whether they are right. */
@Component
@Order(75)
class AnswerAppealAct extends CaseAct {

    private final ContributionService contributions;

    AnswerAppealAct(ContributionService contributions) {
        super("answer-appeal", Permission.SEE_CHARGES, "The appeal is answered.");
        this.contributions = contributions;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return ContributionCase.of(contributions, file)
                .flatMap(ContributionCase.Found::decided)
                .filter(ContributionView::appealWaits)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Answer an appeal")
                .explained("Where the person is right another financial assessment is asked for with your answer.")
                .asking(
                        FormField.date("answeredOn", "Day of the answer"),
                        FormField.choice(
                                "upheld", "Is the person right?", FormField.yesNo("Yes", "No, it stays as it is")),
                        FormField.words("answer", "What was the person answered, and why?"))
                .button("Answer");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate on = answers.neededDate("answeredOn", "The day");
        Boolean upheld = answers.needed("upheld", answers.yesOrNo("upheld"), "Say whether the person is right.");
        String answer = answers.neededText("answer", "Say what the person was answered, and why.");
        return () -> contributions.answerAppeal(file.reference(), on, upheld, answer);
    }
}
