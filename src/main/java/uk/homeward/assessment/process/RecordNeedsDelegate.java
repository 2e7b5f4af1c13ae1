package uk.homeward.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.Around;
import uk.homeward.assessment.AssessmentAnswers;
import uk.homeward.assessment.AssessmentCompletion;
import uk.homeward.assessment.AssessmentResult;
import uk.homeward.assessment.CareSetting;
import uk.homeward.assessment.NationalTest;
import uk.homeward.assessment.Reasons;
import uk.homeward.assessment.Setting;
import uk.homeward.assessment.SupportIntensity;
import uk.homeward.assessment.Voice;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;

@Component
class RecordNeedsDelegate implements JavaDelegate {

    static final String FORM = "assess-needs";

    private final AssessmentCompletion assessments;

    RecordNeedsDelegate(AssessmentCompletion assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        AssessmentResult decided = assessments.complete(execution.getProcessBusinessKey(), read(answers));
        AssessmentProcess.ELIGIBLE.set(execution, decided.eligible());
        AssessmentProcess.COMMUNITY_WANTED.set(execution, decided.communityWanted());
        AssessmentProcess.NIGHT_SUPPORT_NEEDED.set(execution, decided.nightSupportNeeded());
    }

    private static AssessmentAnswers read(FormAnswers answers) {
        return new AssessmentAnswers(
                answers.date("assessedOn"),
                new Voice(
                        answers.choice("involved", Voice.HeardThrough.class),
                        yes(answers.choice("substantialDifficulty", YesNo.class)),
                        answers.text("appropriatePerson"),
                        answers.choice("capacity", Voice.CapacityForThis.class),
                        answers.choice("representativePart", Voice.RepresentativePart.class)),
                new NationalTest(
                        yes(answers.choice("fromImpairment", YesNo.class)),
                        yes(answers.choice("significantImpact", YesNo.class)),
                        answers.text("impactReason")),
                new Setting(
                        answers.choice("setting", CareSetting.class),
                        answers.text("settingReason"),
                        answers.choice("intensity", SupportIntensity.class),
                        yes(answers.choice("nightSupport", YesNo.class))),
                new Around(
                        answers.choice("carersAssessment", Around.CarersAssessment.class),
                        yes(answers.choice("section117", YesNo.class)),
                        answers.choice("continuingCare", Around.ContinuingCare.class),
                        yes(answers.choice("safeguardingConcern", YesNo.class)),
                        answers.text("safeguardingReference")),
                new Reasons(
                        answers.text("reasons"),
                        answers.text("information"),
                        yes(answers.choice("community", YesNo.class))),
                answers.date("toldOn"),
                answers.text("lateReason"));
    }

    private static @Nullable Boolean yes(@Nullable YesNo answer) {
        return answer == null ? null : answer == YesNo.YES;
    }
}
