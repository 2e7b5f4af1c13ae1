package uk.homeward.assessment.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** An assessment that was asked for by mistake, or that is not wanted any more. */
@Component
@Order(4)
class WithdrawAssessmentAct extends AssessmentAct {
    private final AssessmentEndings endings;

    WithdrawAssessmentAct(AssessmentService assessments, AssessmentEndings endings) {
        super(
                assessments,
                Set.of(AssessmentStatus.ASKED, AssessmentStatus.ASSESSED),
                "assessment-withdrawal",
                "The assessment is withdrawn.");
        this.endings = endings;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Withdraw the assessment")
                .explained(
                        "Where it was asked for by mistake, or the person moved away. What was written stays readable.")
                .asking(FormField.words("reason", "Why is it not wanted any more?"))
                .warningButton("Withdraw the assessment");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why it is not wanted any more.");
        return () -> endings.withdraw(last(file).reference(), reason);
    }
}
