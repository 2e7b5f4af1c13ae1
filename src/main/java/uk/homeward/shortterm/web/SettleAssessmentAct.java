package uk.homeward.shortterm.web;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.ChargeView;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.FinancialAssessment;
import uk.homeward.shortterm.FinancialAssessmentService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(6)
class SettleAssessmentAct extends EpisodeAct {
    private final FinancialAssessmentService assessments;

    SettleAssessmentAct(EpisodeLookup episodes, FinancialAssessmentService assessments) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL),
                "financial-assessment",
                Permission.TELL_ABOUT_CHARGE,
                "It is recorded how the financial assessment stands.");
        this.assessments = assessments;
    }

    static FormField assessment() {
        return FormField.list(
                "financialAssessment",
                "How does the financial assessment stand?",
                FormField.choices(List.of(FinancialAssessment.values()), Enum::name, FinancialAssessment::label));
    }

    @Override
    boolean isDue(CaseFile file) {
        ChargeView charge = episode(file).charge();
        return charge != null && charge.assessment() != null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record how the financial assessment stands")
                .explained("Nothing is charged while it has not started.")
                .asking(assessment())
                .button("Record");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        FinancialAssessment found = answers.needed(
                "financialAssessment",
                answers.choice("financialAssessment", FinancialAssessment.class),
                "Choose how the financial assessment stands.");
        return () -> assessments.assess(episode(file).reference(), found, false);
    }
}
