package uk.homeward.assessment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentCorrection;
import uk.homeward.assessment.AssessmentCorrections;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.Need;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.CouncilProfile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** What an assessment found was wrong. */
@Component
@Order(5)
class CorrectAssessmentAct extends AssessmentAct {
    private final AssessmentCorrections corrections;
    private final Jurisdiction jurisdiction;

    CorrectAssessmentAct(AssessmentService assessments, AssessmentCorrections corrections, CouncilProfile council) {
        super(
                assessments,
                EnumSet.of(AssessmentStatus.ASSESSED, AssessmentStatus.PLAN_AGREED, AssessmentStatus.NOT_ELIGIBLE),
                "assessment-correction",
                "It is put right. What stood there stays in the timeline.");
        this.corrections = corrections;
        this.jurisdiction = council.jurisdiction();
    }

    @Override
    public FormPage page(CaseFile file) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.date("assessedOn", "When was the assessment complete?"));
        fields.addAll(NeedForm.fields(jurisdiction));
        fields.add(FormField.words("reason", "Why is it corrected?"));
        return FormPage.titled("Correct the assessment")
                .explained(
                        "Leave blank what is right. What stood there stays readable, with your name. A correction that would turn"
                                + " the decision round takes a new assessment.")
                .asking(fields)
                .button("Correct it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate on = answers.date("assessedOn", "The day on which it was complete");
        Need need = NeedForm.read(answers);
        String reason = answers.neededText("reason", "Enter why it is corrected.");
        return () -> corrections.correct(last(file).reference(), new AssessmentCorrection(on, need, reason));
    }
}
