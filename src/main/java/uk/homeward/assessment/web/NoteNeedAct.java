package uk.homeward.assessment.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.CouncilProfile;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** Each part of a life on a page of its own, kept at once: nobody types ten of them in one go. */
@Component
@Order(1)
class NoteNeedAct extends AssessmentAct {
    private final NeedsService needs;
    private final Jurisdiction jurisdiction;

    NoteNeedAct(AssessmentService assessments, NeedsService needs, CouncilProfile council) {
        super(assessments, Set.of(AssessmentStatus.ASKED), "need", "The need is written down.");
        this.needs = needs;
        this.jurisdiction = council.jurisdiction();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Write down a need")
                .explained(
                        "One part of life at a time. What was written of it before makes way. When all are written down,"
                                + " complete the task Assess needs.")
                .asking(NeedForm.fields(jurisdiction))
                .button("Write it down");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        Need need = NeedForm.read(answers);
        return () -> needs.note(last(file).reference(), need);
    }
}
