package uk.homeward.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.RefusedAssessment.DutyStands;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** The person does not want to be assessed. */
@Component
@Order(3)
class RefuseAssessmentAct extends AssessmentAct {
    private final AssessmentEndings endings;

    RefuseAssessmentAct(AssessmentService assessments, AssessmentEndings endings) {
        super(assessments, Set.of(AssessmentStatus.ASKED), "assessment-refusal", "The refusal is recorded.");
        this.endings = endings;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the assessment is refused")
                .explained(
                        "The assessment then ends, and the person may ask for one at any time. It goes on where one of the two"
                                + " grounds below holds: the council’s duty then stands although the person refuses.")
                .asking(
                        FormField.date("refusedOn", "When did the person refuse?"),
                        FormField.words("reason", "What did the person say, and who talked with them?"),
                        FormField.choice(
                                        "dutyStands",
                                        "Does the council assess all the same?",
                                        FormField.choices(List.of(DutyStands.values()), Enum::name, DutyStands::label))
                                .hint("Leave blank where neither holds."))
                .button("Record the refusal");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate on = answers.neededDate("refusedOn", "The day of the refusal");
        String reason = answers.neededText("reason", "Enter what the person said.");
        DutyStands stands = answers.choice("dutyStands", DutyStands.class);
        return () -> endings.refuse(last(file).reference(), on, reason, stands);
    }
}
