package uk.homeward.nightsupport;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import uk.homeward.assessment.AssessmentAnswers;
import uk.homeward.assessment.AssessmentCompletion;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentExamples;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.Setting;
import uk.homeward.assessment.SpecifiedOutcome;

/** Long-term cases in each state in which somebody may do something with them on a page. */
public final class LongTermCases {

    private static final int LOG = 14;

    private final AssessmentDesk desk;
    private final AssessmentService assessments;
    private final NeedsService needs;
    private final AssessmentCompletion completion;
    private final NightSupportService nights;
    private final NightDecisions decisions;
    private final LocalDate today;

    public LongTermCases(BeanFactory application, LocalDate today) {
        this.desk = application.getBean(AssessmentDesk.class);
        this.assessments = application.getBean(AssessmentService.class);
        this.needs = application.getBean(NeedsService.class);
        this.completion = application.getBean(AssessmentCompletion.class);
        this.nights = application.getBean(NightSupportService.class);
        this.decisions = application.getBean(NightDecisions.class);
        this.today = today;
    }

    /** Written down but not complete; complete but not told, with nights to write down; with nights that were decided. */
    public List<String> of(String first, String second, String third) {
        String asked = ask(first);
        String assessed = assess(ask(second));
        nights.open(assessed);
        String decided = assess(ask(third));
        nights.open(decided);
        for (int night = 1; night <= LOG; night++) {
            nights.write(decided, NightExamples.broken(today.minusDays(night), 1));
        }
        decisions.decide(decided, NightExamples.answers(NightOption.RESPONDER, NightOption.SLEEPOVER));
        return List.of(caseOf(asked), caseOf(assessed), caseOf(decided));
    }

    private String ask(String person) {
        String asked = desk.ask(
                new AssessmentRequest(person, "Millbrook", AssessmentSource.PERSON, null, today, "She asked.", null));
        needs.note(asked, AssessmentExamples.need(SpecifiedOutcome.NUTRITION, "3.5"));
        needs.note(asked, AssessmentExamples.need(SpecifiedOutcome.TOILET_NEEDS, "3.5"));
        return asked;
    }

    private String assess(String asked) {
        AssessmentAnswers answers = AssessmentExamples.answers(today);
        Setting setting = answers.setting();
        completion.complete(
                asked,
                new AssessmentAnswers(
                        today,
                        answers.voice(),
                        answers.test(),
                        new Setting(setting.setting(), setting.settingReason(), setting.intensity(), true),
                        answers.around(),
                        answers.reasons(),
                        null,
                        null));
        return asked;
    }

    private String caseOf(String assessment) {
        return assessments.find(assessment).packageReference();
    }
}
