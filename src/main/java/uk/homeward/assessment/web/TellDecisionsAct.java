package uk.homeward.assessment.web;

import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.assessment.NeedsService;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** The person hears which needs the council meets (ELO-19). */
@Component
@Order(2)
class TellDecisionsAct extends AssessmentAct {
    private final NeedsService needs;

    TellDecisionsAct(AssessmentService assessments, NeedsService needs) {
        super(
                assessments,
                EnumSet.of(AssessmentStatus.ASSESSED, AssessmentStatus.PLAN_AGREED, AssessmentStatus.NOT_ELIGIBLE),
                "decisions-told",
                "It is recorded when the person was told.");
        this.needs = needs;
    }

    @Override
    boolean isDue(AssessmentView last) {
        return last.toBeTold();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the person was told")
                .explained("Which needs the council meets, which it does not, why, and how to disagree.")
                .asking(FormField.date("toldOn", "When was the person told?"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate on = answers.neededDate("toldOn", "The day on which the person was told");
        return () -> needs.tell(last(file).reference(), on);
    }
}
