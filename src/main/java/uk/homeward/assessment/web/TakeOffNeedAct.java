package uk.homeward.assessment.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.assessment.NeedView;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** A need was written down by mistake. */
@Component
@Order(2)
class TakeOffNeedAct extends AssessmentAct {
    private final NeedsService needs;

    TakeOffNeedAct(AssessmentService assessments, NeedsService needs) {
        super(assessments, Set.of(AssessmentStatus.ASKED), "need-off", "The need is taken off.");
        this.needs = needs;
    }

    @Override
    boolean isDue(AssessmentView last) {
        return !last.needs().isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Take off a need")
                .explained("Only where it was written down by mistake.")
                .asking(FormField.choice(
                        "outcome",
                        "Which one?",
                        FormField.choices(
                                last(file).needs().stream()
                                        .map(NeedView::need)
                                        .map(need -> need.outcome())
                                        .toList(),
                                SpecifiedOutcome::name,
                                SpecifiedOutcome::label)))
                .button("Take it off");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        SpecifiedOutcome outcome =
                answers.needed("outcome", answers.choice("outcome", SpecifiedOutcome.class), "Choose the need.");
        return () -> needs.takeOff(last(file).reference(), outcome);
    }
}
